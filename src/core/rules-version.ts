/** Of checks, profiles and catalogue together; a report says by which it was made. The package's version. */
export const RULES_VERSION = '0.1.0';
