import type { AstroIntegration } from "astro";

/** Adds the page of all components to the dev server, at `/gallery/`. A build does not have it. */
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
