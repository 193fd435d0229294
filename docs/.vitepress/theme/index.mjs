import DefaultTheme from "vitepress/theme"
import { h } from "vue"
import terminal from "../../images/terminal.svg"
import "./custom.css"

const alt = "Terminal: opconnect resolves the references of a .env file, masks the output and reports a wrong reference"

export default {
  extends: DefaultTheme,
  Layout: () =>
    h(DefaultTheme.Layout, undefined, { "home-hero-image": () => h("img", { alt, class: "terminal", src: terminal }) })
}
