import DefaultTheme from "vitepress/theme"
import { h } from "vue"
import terminal from "../../images/terminal.svg"
import narrow from "../../images/terminal-narrow.svg"
import narrowStill from "../../images/terminal-narrow-still.svg"
import still from "../../images/terminal-still.svg"
import "./custom.css"

const alt = "Terminal: opconnect resolves the references of a .env file, masks the output and reports a wrong reference"

const phone = "(max-width: 639px)"
const reducedMotion = "(prefers-reduced-motion: reduce)"

/**
 * The recording, with shorter lines on phones. People who prefer reduced motion get a still picture: images do not
 * inherit this preference.
 */
const recording = () =>
  h("picture", { class: "recording" }, [
    h("source", { media: `${phone} and ${reducedMotion}`, srcset: narrowStill }),
    h("source", { media: phone, srcset: narrow }),
    h("source", { media: reducedMotion, srcset: still }),
    h("img", { alt, class: "terminal", src: terminal })
  ])

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, undefined, { "home-hero-image": recording })
}
