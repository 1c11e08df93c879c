import { createRoot } from "react-dom/client";
import "./platform/base.css";
import { messages } from "./disclosure/messages.ts";
import { PublicSite } from "./disclosure/site.tsx";
import { speak } from "./platform/text.ts";
import { dress } from "./platform/tokens.ts";

speak(messages);
dress();
// The console keeps the reader's choice under this name; without one it is the machine's.
const chosen = localStorage.getItem("mui-mode");
const isDark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset["scheme"] = isDark ? "dark" : "light";
createRoot(document.getElementById("root")!).render(<PublicSite />);
