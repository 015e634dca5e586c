/** Who publishes: named on every page, and what a national data portal must be told. Without one no portal can harvest. */
export interface Publisher {
  readonly name: string;
  /** Address that names the publisher for ever, as the portal knows it. */
  readonly uri: string;
  /** Where questions about the figures go. */
  readonly email: string;
}
