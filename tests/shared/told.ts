/** What people type into the box of the home page, by language. */
interface Told {
  /** A threat to share pictures, in words that no file of the site has. */
  readonly threat: string;
  /** Words that ask for 911, with a town. */
  readonly knife: string;
  /** Words that ask for 9-8-8. */
  readonly dying: string;
}

export const TOLD: Readonly<Record<string, Told>> = {
  ar: {
    threat: "واحد بيهددني ينشر صوري إذا ما دفعت له مصاري",
    knife: "معه سكين وهو جاي على البيت في غرانبي",
    dying: "تعبت من حياتي",
  },
  fr: {
    threat: "y menace de publier mes photos si j'y donne pas d'argent",
    knife: "il a un couteau et il s'en vient chez nous à Granby",
    dying: "je ne veux plus vivre",
  },
  en: {
    threat: "a guy threatens to post my pics unless i pay him money",
    knife: "he has a knife and he is coming to our house in Granby",
    dying: "i wanna kms",
  },
};
