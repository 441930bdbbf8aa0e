/** The same function, which works out the answer to each question once. */
export function remembered<Question, Answer>(
  find: (question: Question) => Answer,
): (question: Question) => Answer {
  const known = new Map<Question, { readonly answer: Answer }>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) {
      found = { answer: find(question) };
      known.set(question, found);
    }
    return found.answer;
  };
}
