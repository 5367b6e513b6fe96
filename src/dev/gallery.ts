import type { AstroIntegration } from "astro";

/** Adds the page of all components, at `/gallery/`, to the dev server; never to a build. */
export function gallery(): AstroIntegration {
  return {
    name: "gallery",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command === "dev")
          injectRoute({
            pattern: "gallery",
            entrypoint: new URL("./gallery/gallery.astro", import.meta.url),
          });
      },
    },
  };
}
