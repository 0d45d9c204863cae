import {oneOf, type Context} from '../context.js';
import {countFindings} from '../output/order.js';
import {formatReport, reportFormats} from '../output/report.js';

export interface ValidateOptions {
  readonly format: string;
  readonly strict?: boolean;
  readonly now?: string;
}

/** 0 without errors, 1 with; `--strict` takes warnings for errors. */
export async function validate(context: Context, input: string, options: ValidateOptions): Promise<number> {
  const {io, texts, progress} = context;
  const format = oneOf(texts, '--format', options.format, reportFormats);
  const now = context.day(options.now);
  const document = await context.readDocument(input);
  const {findings} = await context.validate(document, input, now);
  progress.end();
  io.out(formatReport(format, {input, findings, texts, version: io.version, paint: io.paint}));
  const {errors, warnings} = countFindings(findings);
  return errors > 0 || (options.strict && warnings > 0) ? 1 : 0;
}
