// What a notice of each kind is about.
import type { Environment } from '../environment.ts';
import type { PublishedCertificate, PublishedSystem } from '../publication/manifest.ts';
import type { Rights } from '../publication/plan.ts';
import type { Text } from '../text/text.ts';

/** By language, the form by which the reader does what the notice asks for, filled in as far as it is known. */
export type FormUrls = Text;

/** A pull request, for the reader of a notice. */
interface AboutRequest {
  readonly number: number;
  readonly url: string;
  /** The page of the form that it was made of. */
  readonly form?: string;
}

interface AboutArrival extends AboutRequest {
  /** The account that asks, where it has no say in what it touches. */
  readonly stranger?: string;
  /** Of a confirmation: the systems of the institution that are being tested, and what gateways saw of each. */
  readonly seen?: readonly { readonly systemName: string; readonly evidence: Text }[];
}

/**
 * What a system waits for before it is published. client-id: AGE gives it. certificate, network: the institution declares one. production:
 * AGE approves the publication. confirmation: the institution confirms the test, of which gateways saw something.
 */
export type Wait = 'client-id' | 'certificate' | 'network' | 'production' | 'confirmation';

interface AboutWait {
  readonly what: Wait;
  readonly environment: Environment;
  readonly systemName: string;
  /** Where AGE does it. */
  readonly url?: string;
  readonly formUrls?: FormUrls;
  /** What gateways saw of a test. */
  readonly evidence?: Text;
}

/** The access that a system has now in an environment. */
export interface AboutAccess {
  readonly environment: Environment;
  readonly system: PublishedSystem;
  readonly serviceUrl: string;
  readonly apiUrl: string;
  /** For staging, while there is an access to confirm: the form for production. */
  readonly confirmUrls?: FormUrls;
  /** The form for changes. */
  readonly formUrls?: FormUrls;
  /** Those for a further system of the institution, and for stopping this one. */
  readonly systemUrls?: FormUrls;
  readonly stopUrls?: FormUrls;
}

interface AboutChange extends AboutAccess {
  readonly gained: Rights;
  readonly lost: Rights;
  /** Set where a certificate ended because gateways saw that its successor is in use. */
  readonly isReplaced?: boolean;
}

interface AboutEnd {
  readonly environment: Environment;
  readonly systemName: string;
  readonly certificate: PublishedCertificate;
  /** Whole days that are left. */
  readonly daysLeft: number;
  /** Only the new certificate has to be pasted. */
  readonly formUrls?: FormUrls;
  /** For a system that is not used any more. */
  readonly stopUrls?: FormUrls;
}

/** A document that the access rests on. */
export interface AgreementEnd {
  readonly document: 'contract' | 'annex';
  readonly number: string;
}

/** An exception from a rule that ends. */
export interface ExceptionEnd {
  readonly rule: string;
  readonly system?: string;
  readonly value?: string;
  readonly reason: string;
  /** In the notice to AGE: all institutions that it is for. */
  readonly institutions?: readonly string[];
}

interface AboutDay {
  /** The last day, YYYY-MM-DD. */
  readonly until: string;
  /** Whole days that are left. */
  readonly daysLeft: number;
}

interface AboutLoss {
  readonly environment: Environment;
  readonly system: PublishedSystem;
  /** Of a suspension, as the file gives it. */
  readonly reason?: string;
  readonly formUrls?: FormUrls;
}

/** A mailbox that another one replaces, or none. */
export interface ContactChange {
  readonly role: 'technical' | 'legal';
  readonly from: string;
  readonly to?: string;
}

interface AboutContacts {
  readonly contacts: readonly ContactChange[];
  /** The page of the change. */
  readonly url?: string;
}

interface FoundError {
  readonly line?: number;
  readonly message: Text;
  readonly hint?: Text;
}

/**
 * check: a pull request could not be judged. file: a merged file has errors. publish: an environment could not be published. strangers: of
 * what strangers ask, there is more than can be told at once. past: what was due was taken for told. unreached: gateways have not taken the end
 * of an access. ring: gateways do not take what gives access, because the first ones have trouble with it.
 */
export interface AboutFailure {
  readonly what: 'check' | 'file' | 'publish' | 'strangers' | 'past' | 'unreached' | 'ring';
  /** The number of the pull request, the file, the environment, the number of notices or the system. */
  readonly subject: string;
  /** For a file, the first of its errors and their number in all. */
  readonly errors?: { readonly first: readonly FoundError[]; readonly count: number; readonly codes: readonly string[] };
  readonly url?: string;
  /** The login of the account that asked for it. */
  readonly by?: string | undefined;
  /** Of what was not reached: the names of the gateways, and where. */
  readonly gateways?: readonly string[];
  readonly environment?: Environment;
  /** Set where what is wrong holds no change of the file back: it gives no access. */
  readonly isFollowed?: boolean;
  readonly formUrls?: FormUrls;
}

/** Whoever is concerned by what somebody else asked for. file: their file was changed. types: document types that they use were. */
export interface AboutAffected {
  readonly what: 'file' | 'types';
  readonly number: number;
  readonly url: string;
  /** The account that asked, and whether it is one of AGE's. */
  readonly by: string;
  readonly isByAge: boolean;
  /** As whoever asked called it. */
  readonly title: string;
  /** The codes of the document types. */
  readonly types: readonly string[];
}

/** Addresses of an institution that a system of another one may use, too, from now on. */
interface AboutSharing {
  readonly environment: Environment;
  readonly networks: readonly string[];
  readonly others: readonly { readonly institutionName: string; readonly systemName: string }[];
}

/** By the kind of the notice. */
export interface AboutByKind {
  received: AboutArrival;
  'needs-correction': AboutRequest & { readonly errors?: number };
  'waiting-approval': AboutRequest;
  rejected: AboutRequest;
  approved: AboutRequest;
  'staging-live': AboutAccess;
  'confirmation-received': AboutArrival;
  waiting: AboutWait;
  'production-live': AboutAccess;
  changed: AboutChange;
  expiring: AboutEnd;
  'agreement-expiring': AboutDay & { readonly documents: readonly AgreementEnd[]; readonly formUrls?: FormUrls };
  'exception-expiring': AboutDay & { readonly exceptions: readonly ExceptionEnd[]; readonly formUrls?: FormUrls };
  expired: AboutLoss;
  renewed: AboutChange;
  suspended: AboutLoss;
  revoked: AboutLoss;
  untrusted: AboutLoss;
  unreadable: AboutLoss;
  removed: AboutLoss;
  'contact-changed': AboutContacts;
  affected: AboutAffected;
  'address-shared': AboutSharing;
  failed: AboutFailure;
}
