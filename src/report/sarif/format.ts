/** The parts of SARIF 2.1.0 that we write. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly SarifRule[] };
  };
  readonly invocations: readonly { readonly executionSuccessful: true; readonly exitCode: number }[];
  readonly columnKind: 'utf16CodeUnits';
  readonly results: readonly SarifResult[];
  readonly properties: { readonly verdict: 'ready' | 'not-ready' };
}

export type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifText {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: SarifText;
  readonly fullDescription: SarifText;
  readonly help: SarifText & { readonly markdown?: string };
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties?: Readonly<Record<string, string>>;
}

export interface SarifPlace {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: {
      readonly startLine: number;
      readonly startColumn: number;
      readonly endLine: number;
      readonly endColumn: number;
    };
  };
  readonly message?: SarifText;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: 'fail';
  readonly level: SarifLevel;
  readonly message: SarifText;
  readonly locations: readonly [SarifPlace];
  readonly relatedLocations?: readonly [SarifPlace];
  readonly suppressions?: readonly [
    { readonly kind: 'external'; readonly status: 'accepted'; readonly justification: string },
  ];
  readonly partialFingerprints: { readonly 'dossierFinding/v1': string };
  readonly properties: { readonly message: string; readonly outcome: string; readonly severity: string };
}
