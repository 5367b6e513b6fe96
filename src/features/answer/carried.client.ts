// A plan to which the box led takes over what it heard. The address has it for an instant only.
const { hash } = location;
if (hash.startsWith("#.")) {
  history.replaceState(history.state, "", location.pathname);
  const plan = document.querySelector<HTMLElement>(".plan");
  const file = document.querySelector<HTMLElement>("tell-box")?.dataset["answer"];
  if (plan && file)
    void import(/* @vite-ignore */ file).then(
      ({ carry }: { carry: (plan: HTMLElement, hash: string) => void }) => carry(plan, hash),
    );
}
