/** Pages that words may point to as `[label](page:NAME)`: the name, and the path after the language. */
export const PAGES: Readonly<Record<string, string>> = {
  home: "",
  abroad: "police/abroad",
  dpj: "dpj",
  platforms: "platforms",
  police: "police",
  safety: "safety",
  services: "services",
};
