// What the tests use of jsonstat-toolkit, which comes without types.

declare module 'jsonstat-toolkit' {
  export interface ToolkitCell {
    readonly value: number | string | null;
    readonly status: string | null;
  }

  export interface ToolkitDataset {
    readonly class: string;
    readonly label: string;
    readonly id: readonly string[];
    readonly n: number;
    readonly role: Readonly<Record<string, readonly string[] | null>>;
    readonly extension: Readonly<Record<string, unknown>>;
    Data(query: Readonly<Record<string, string>>): ToolkitCell | null;
    Dimension(id: string): {
      readonly id: readonly string[];
      readonly label: string;
      Category(id: string): {
        readonly label: string;
        readonly unit: { readonly label: string; readonly decimals: number } | null;
      };
    };
  }

  export default function JSONstat(document: unknown): ToolkitDataset;
}
