/** Who publishes: what a national data portal must be told. */
export interface Publisher {
  readonly name: string;
  /** Address that names the publisher for ever, as the portal knows it. */
  readonly uri: string;
  /** Where questions about the data go. */
  readonly email: string;
}
