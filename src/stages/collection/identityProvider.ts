// Signing in at the desk with an account elsewhere, such as the agency's own: the identity provider says who somebody is, the desk
// decides what that person may do.

/** What must be kept in the browser between leaving for the provider and coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who the provider says that somebody is. */
export interface ProvenIdentity {
  /** Issuer and subject joined with `|`: lasting, and never given to another person. */
  readonly subject: string;
  /** Undefined where the provider tells none, or has not verified it. */
  readonly verifiedEmail: string | undefined;
}

/**
 * Problems: SIGN_IN_UNAVAILABLE (the provider cannot be asked), SIGN_IN_CANCELLED (the person or the provider said no),
 * SIGN_IN_INVALID (what came back does not belong to this attempt, or is not the provider's).
 */
export interface IdentityProvider {
  /** Begins a sign-in that comes back to `returnUrl`; `url` is where the browser goes. */
  begin(returnUrl: string): Promise<{ readonly url: string; readonly attempt: SignInAttempt }>;
  /** `returned`: the address that the browser came back to, with its query. */
  finish(returned: string, attempt: SignInAttempt): Promise<ProvenIdentity>;
}
