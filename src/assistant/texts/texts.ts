import type {FaultCode} from '../../snippets/faults.js';
import type {Settings, Variant, Widget} from '../../snippets/choice.js';
import type {HostPage, Width} from '../state.js';

/** A choice with what it is for. */
export interface Explained {
  readonly name: string;
  readonly hint: string;
}

type Named<K extends keyof Settings> = Readonly<Record<Extract<Settings[K], string>, string>>;

/** All that the assistant says. */
export interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly toCode: string;
  readonly interfaceLanguage: string;
  readonly what: {
    readonly heading: string;
    readonly widget: string;
    readonly widgets: Readonly<Record<Widget, Explained>>;
    readonly project: string;
    readonly choose: string;
    readonly noProjects: string;
    readonly otherProjects: string;
    filter(chosen: number): string;
    readonly filterHint: string;
    readonly groups: string;
    readonly leads: string;
    readonly statuses: string;
  };
  readonly look: {
    readonly heading: string;
    readonly amount: string;
    readonly size: Named<'size'>;
    readonly view: Named<'view'>;
    readonly language: string;
    readonly lang: Named<'lang'>;
    readonly theme: string;
    readonly themes: Named<'theme'>;
    readonly accent: string;
    readonly ownAccent: string;
    readonly accentValue: string;
    readonly accentHint: string;
    readonly accentFrame: string;
    weak(contrast: string): string;
    readonly more: string;
    readonly ownHeading: string;
    readonly ownHeadingHint: string;
    readonly headingLevel: string;
    level(level: string): string;
    readonly noHeading: string;
    readonly breakdown: string;
    readonly breakdowns: Named<'breakdown'>;
    readonly groupBy: string;
    readonly groupings: Named<'groupBy'>;
    readonly sort: string;
    readonly sorts: Named<'sort'>;
    readonly zoom: string;
    readonly zooms: Named<'zoom'>;
    readonly from: string;
    readonly to: string;
    readonly dayHint: string;
    readonly ask: string;
    readonly noActions: string;
    readonly lazy: string;
  };
  readonly way: {
    readonly heading: string;
    readonly variant: string;
    readonly variants: Readonly<Record<Variant, Explained>>;
    readonly linkText: string;
    readonly linkTextHint: string;
    readonly linkUrl: string;
    readonly linkUrlHint: string;
    readonly consent: string;
    readonly consentHint: string;
    readonly debug: string;
    readonly debugHint: string;
    readonly addresses: string;
    readonly scripts: string;
    readonly scriptsHint: string;
    readonly feed: string;
    readonly feedHint: string;
    readonly frameFeed: string;
    readonly operator: string;
    readonly noStyles: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly width: string;
    readonly widths: Readonly<Record<Width, string>>;
    readonly hostPage: string;
    readonly hostPages: Readonly<Record<HostPage, string>>;
    frame(width: number): string;
    scaled(percent: string): string;
    readonly sample: string;
    failure(code: string): string;
    readonly nothing: string;
  };
  readonly result: {
    readonly heading: string;
    readonly where: Readonly<Record<Variant, string>>;
    readonly code: string;
    readonly copy: string;
    copied(what: string): string;
    readonly marked: string;
    readonly missing: string;
    readonly measuring: string;
    readonly reserved: string;
    readonly debugging: string;
    readonly template: string;
    readonly templateHint: string;
    readonly stylesheet: string;
    readonly stylesheetHint: string;
  };
  readonly others: {
    readonly heading: string;
    readonly intro: string;
    readonly policy: string;
    readonly policyHint: string;
    readonly policyOwn: string;
    readonly trustedTypes: string;
    readonly texts: string;
    readonly privacy: string;
    readonly consent: string;
    readonly accessibility: string;
    readonly language: string;
    readonly advice: string;
    readonly checked: string;
    readonly issues: string;
    readonly contact: string;
  };
  readonly faults: Readonly<Record<FaultCode, string>>;
}

/** What a snippet says, in the language of the widget. */
export interface SnippetTexts {
  title(widget: Widget, initiative: string, project: string): string;
  link(widget: Widget, initiative: string, project: string): string;
  readonly openFrame: string;
}
