import type { KeptUnit, OwnNumber } from "../units/kept-unit.ts";

/** What a woman may keep about herself. Nothing here exists unless she asked for it. */
export interface Kept {
  unit?: KeptUnit;
  /** BCP 47 tag she chose from a list of languages. */
  language?: string;
  /** Whether English stands beside her language on every page. */
  english?: boolean;
  /** She said no to the card about keeping the app on her phone. */
  installRefused?: boolean;
  answers?: KeptAnswers;
  interpreter?: KeptInterpreter;
  questions?: KeptQuestion[];
}

/** What she wrote ready for a call, by the id of the question, and the ISO day she kept it. */
interface KeptAnswers {
  on: string;
  values: Record<string, string>;
}

/** Her interpreter card. */
interface KeptInterpreter {
  /** An id of `content/interpreter-languages.json`, and the English name it stood for. */
  language: string;
  name: string;
  /** Ids of the lines she wants on it. */
  wishes: string[];
}

/** A question for a visit: the id of one of the page's, or her own words. */
export interface KeptQuestion {
  id?: string;
  own?: string;
  asked: boolean;
}

/**
 * Reads a stored value of unknown age or shape. What does not fit is left out, so that a broken record
 * can never stop a page or dial a number.
 */
export function readKept(stored: Record<string, unknown>): Kept {
  const { language, english, installRefused } = stored;
  const unit = readUnit(stored.unit);
  const answers = readAnswers(stored.answers);
  const interpreter = readInterpreter(stored.interpreter);
  const questions = readQuestions(stored.questions);
  return {
    ...(unit ? { unit } : {}),
    ...(typeof language === "string" ? { language } : {}),
    ...(typeof english === "boolean" ? { english } : {}),
    ...(typeof installRefused === "boolean" ? { installRefused } : {}),
    ...(answers ? { answers } : {}),
    ...(interpreter ? { interpreter } : {}),
    ...(questions.length > 0 ? { questions } : {}),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";

function readUnit(value: unknown): KeptUnit | undefined {
  if (!isRecord(value)) return undefined;
  const { id, own, seen, checked } = value;
  const number = readOwn(own);
  const seenNumber = readOwn(seen);
  if (!isText(id) && !number) return undefined;
  return {
    ...(isText(id) ? { id } : {}),
    ...(number ? { own: number } : {}),
    ...(seenNumber ? { seen: seenNumber } : {}),
    checked: checked === true,
  };
}

function readOwn(value: unknown): OwnNumber | undefined {
  if (!isRecord(value)) return undefined;
  const { tel, number } = value;
  if (!isText(tel) || !/^\+44\d{7,10}$/.test(tel) || !isText(number)) return undefined;
  return { tel, number };
}

function readAnswers(value: unknown): KeptAnswers | undefined {
  if (!isRecord(value) || !isText(value.on) || !/^\d{4}-\d\d-\d\d$/.test(value.on)) return undefined;
  const written = isRecord(value.values) ? Object.entries(value.values) : [];
  const values = Object.fromEntries(written.filter((entry): entry is [string, string] => isText(entry[1])));
  return Object.keys(values).length > 0 ? { on: value.on, values } : undefined;
}

function readInterpreter(value: unknown): KeptInterpreter | undefined {
  if (!isRecord(value)) return undefined;
  const { language, name, wishes } = value;
  if (!isText(language) || !isText(name)) return undefined;
  return { language, name, wishes: Array.isArray(wishes) ? wishes.filter(isText) : [] };
}

function readQuestions(value: unknown): KeptQuestion[] {
  return (Array.isArray(value) ? value : [])
    .filter(isRecord)
    .flatMap(({ id, own, asked }): KeptQuestion[] => {
      if (isText(id)) return [{ id, asked: asked === true }];
      return isText(own) && own !== "" ? [{ own, asked: asked === true }] : [];
    });
}
