/** Calls back for the first fault that neither a command nor a drawing has met; returns how to stop. */
export type FollowStrayFaults = (listener: (fault: unknown) => void) => () => void;
