// The style sheet does all the work (rules.view.ts). Only a browser of 2021 needs this script.
if (!CSS.supports("selector(:has(*))"))
  void import(/* @vite-ignore */ document.querySelector<HTMLElement>(".answers")!.dataset["follow"]!).then(
    ({ follow }) => follow(document.querySelector(".plan")!),
  );
