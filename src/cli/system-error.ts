/** "ENOENT", "ERR_WORKER_OUT_OF_MEMORY"; "" when the error bears no code. */
export function errorCode(error: unknown): string {
  return isObject(error) && typeof error['code'] === 'string' ? error['code'] : '';
}

export function errorMessage(error: unknown): string {
  return isObject(error) && typeof error['message'] === 'string' ? error['message'] : String(error);
}

/** Not by `instanceof Error`: errors of workers and of the system come from other realms than ours. */
function isObject(error: unknown): error is Record<string, unknown> {
  return typeof error === 'object' && error !== null;
}
