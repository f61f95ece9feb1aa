/** What Office's client throws. */
export interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/**
 * The client lets go of ranges in requests that nobody waits for: that one of them fails is its own affair,
 * and nothing that an officer could do something about.
 */
export function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'debugInfo' in error &&
    'code' in error &&
    typeof error.code === 'string'
  );
}
