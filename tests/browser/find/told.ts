/** Somebody tells of a threat, in words that no file of the site has. */
export const TOLD: Record<string, string> = {
  ar: "واحد بيهددني ينشر صوري إذا ما دفعت له مصاري",
  fr: "y menace de publier mes photos si j'y donne pas d'argent",
  en: "a guy threatens to post my pics unless i pay him money",
};
