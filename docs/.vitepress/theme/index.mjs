import DefaultTheme from "vitepress/theme"
import { h } from "vue"
import terminal from "../../images/terminal.svg"
import still from "../../images/terminal-still.svg"
import "./custom.css"

const alt = "Terminal: opconnect resolves the references of a .env file, masks the output and reports a wrong reference"

/** The recording, or its last picture for people who prefer reduced motion: images do not inherit this preference. */
const recording = () =>
  h("picture", { class: "recording" }, [
    h("source", { media: "(prefers-reduced-motion: reduce)", srcset: still }),
    h("img", { alt, class: "terminal", src: terminal })
  ])

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, undefined, { "home-hero-image": recording })
}
