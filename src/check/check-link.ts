import type { CheckAnswer, CheckRequest } from './checking.ts';

/** The work as one function of the script, so that its own text makes a worker. */
export type CheckCore = () => { readonly checkAnswers: () => (request: CheckRequest) => CheckAnswer };

/** Asks the work for something and gives its answer. */
export type CheckLink = (request: CheckRequest) => Promise<CheckAnswer>;

interface Pending {
  readonly request: CheckRequest;
  readonly resolve: (answer: CheckAnswer) => void;
}

type Answerer = (request: CheckRequest) => CheckAnswer;

/** An answer where the program failed, so that the page can say so. */
function answered(answers: Answerer, request: CheckRequest): CheckAnswer {
  try {
    return answers(request);
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes turns with the page: between two answers it can draw and be scrolled. */
function besidePage(core: CheckCore): CheckLink {
  const answers = core().checkAnswers();
  return (request) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(answered(answers, request)), 0);
    });
}

/**
 * A worker from the text of the script itself: a file of its own could not be loaded from file://, where every file is
 * an origin of its own. `null` where the browser allows none.
 */
function workerOf(core: CheckCore): Worker | null {
  const source = `const answers = (${String(core)})().checkAnswers();
const answered = ${String(answered)};
onmessage = ({ data }) => postMessage(answered(answers, data));`;
  try {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    return new Worker(url);
  } catch {
    return null;
  }
}

/** Starts the work in a worker, or beside the page where there can be none. Answers come in the order of the questions. */
export function checkLink(core: CheckCore): CheckLink {
  const worker = workerOf(core);
  if (worker === null) return besidePage(core);
  const waiting: Pending[] = [];
  let fallback: CheckLink | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => waiting.shift()?.resolve(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    fallback = besidePage(core);
    for (const { request, resolve } of waiting.splice(0)) fallback(request).then(resolve);
  });
  return (request) => {
    if (fallback !== null) return fallback(request);
    return new Promise((resolve) => {
      waiting.push({ request, resolve });
      worker.postMessage(request);
    });
  };
}
