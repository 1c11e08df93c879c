import "./platform/older-browsers.ts";
import { ThemeProvider } from "@mui/material/styles";
import { QueryClient } from "@tanstack/react-query";
import { CoreAdmin, CustomRoutes, Resource, type I18nProvider } from "ra-core";
import { lazy, Suspense, useEffect, useState, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, Route } from "react-router";
import { calendarWith, countBy, type HolidayYear } from "../shared/platform/calendar.ts";
import { tasks } from "./home/documents.ts";
import { useTasks } from "./home/tasks.ts";
import { desks } from "./menu/desk.ts";
import { menu } from "./menu/menu.ts";
import { messages } from "./messages.ts";
import { storeOfMachine } from "./platform/draft.ts";
import "./platform/base.css";
import { auth, greet } from "./platform/auth.ts";
import { dataOf } from "./platform/data.ts";
import { ask, Refused } from "./platform/graphql.ts";
import { layoutOf, Waiting } from "./platform/layout.tsx";
import type { AnyResource } from "./platform/resource.ts";
import { citiesLoaded } from "./platform/regions.ts";
import { promptBy, type Lapse } from "./platform/session.ts";
import { learn, localeNow, setLocale, speak, t, useLocale, word, type Locale } from "./platform/text.ts";
import { theme } from "./platform/theme.ts";
import { dress } from "./platform/tokens.ts";
import { holidayYears } from "./policy/documents.ts";
import { moduleOf, resources } from "./resources.ts";
import { allWords, wordsFor } from "./words.ts";

speak(messages);
const frameWords = learn(...wordsFor());
dress();
greet();

/**
 * A page in its own bundle, loaded with its messages: at once if the address already asks for it, without waiting for
 * React.
 */
const pageAt = <P extends object>(
  path: RegExp,
  words: readonly string[],
  load: () => Promise<{ default: ComponentType<P> }>,
) => {
  const fetched = async () => (await Promise.all([load(), learn(...words), citiesLoaded]))[0];
  const early = path.test(location.pathname) ? fetched() : undefined;
  return lazy(() => early ?? fetched());
};
const SignIn = pageAt(/^\/login/, wordsFor("identity"), () => import("./identity/sign-in.page.tsx"));
const SignInAgain = pageAt(/^$/, wordsFor("identity"), () => import("./identity/sign-in-again.tsx"));
const AccountRequest = pageAt(/^\/register/, wordsFor("identity"), () => import("./identity/account-request.page.tsx"));
const Forgotten = pageAt(/^\/forgotten/, wordsFor("identity"), () => import("./identity/forgotten.page.tsx"));
const SetPassword = pageAt(/^\/set-password/, wordsFor("identity"), () => import("./identity/set-password.page.tsx"));
const ConfirmAddress = pageAt(
  /^\/confirm-address/,
  wordsFor("identity"),
  () => import("./identity/confirm-address.page.tsx"),
);
const Invited = pageAt(/^\/invited/, wordsFor("identity"), () => import("./identity/invited.page.tsx"));
const SecondFactorDue = pageAt(
  /^\/second-factor/,
  wordsFor("identity"),
  () => import("./identity/second-factor.page.tsx"),
);
/** Pages without the frame, by their paths. */
const outside = {
  "/register": AccountRequest,
  "/forgotten": Forgotten,
  "/set-password": SetPassword,
  "/confirm-address": ConfirmAddress,
  "/invited": Invited,
  "/second-factor": SecondFactorDue,
};
const Home = pageAt(/^\/$/, wordsFor("home"), () => import("./home/home.page.tsx"));
const Account = pageAt(/^\/account/, wordsFor("identity"), () => import("./identity/account.page.tsx"));
const Board = pageAt(/^\/queue/, wordsFor("offset"), () => import("./offset/board.page.tsx"));
const RegistersDue = pageAt(
  /^\/registers/,
  wordsFor("confirmation"),
  () => import("./confirmation/registers-due.page.tsx"),
);
const SetUp = pageAt(/^\/set-up/, wordsFor("policy"), () => import("./policy/set-up.page.tsx"));
const PolicyRules = pageAt(/^\/policy/, wordsFor("policy"), () => import("./policy/rules.page.tsx"));
const Journal = pageAt(/^\/journal/, allWords, () => import("./journal/journal.page.tsx"));
const BringProjects = pageAt(/^\/bring/, wordsFor("project"), () => import("./project/bring.page.tsx"));
const Exports = pageAt(/^\/exports/, wordsFor("offset"), () => import("./offset/exports.page.tsx"));
const MethodologyEditor = pageAt(
  /^\/Methodology\/[^/]+\/document/,
  wordsFor("methodology"),
  () => import("./methodology/editor.page.tsx"),
);
const Search = pageAt(/^\/search/, allWords, () => import("./search/search.page.tsx"));
const Missing = pageAt(/^$/, wordsFor(), () => import("./platform/missing.page.tsx"));

/** The parts shown on the page of every record whose description asks for them. */
const Findings = lazy(async () => ({ default: (await import("./finding/findings.tsx")).Findings }));
const Papers = lazy(async () => ({ default: (await import("./paper/papers.tsx")).Papers }));
const Proposed = lazy(async () => ({ default: (await import("./proposal/proposed.tsx")).Proposed }));

/** The generic pages of a resource: its description and the page's code are loaded together. */
const pageOf = (
  path: RegExp,
  words: readonly string[],
  load: () => Promise<{ default: AnyResource }>,
  page: () => Promise<ComponentType<{ of: AnyResource }>>,
) =>
  pageAt(path, words, async () => {
    const [{ default: of }, Of] = await Promise.all([load(), page()]);
    return { default: () => <Of of={of} /> };
  });
const recordPageOf = (path: RegExp, words: readonly string[], load: () => Promise<{ default: AnyResource }>) =>
  pageAt(path, words, async () => {
    const [{ default: of, parts }, { RecordPage }] = await Promise.all([
      load().then(async (found) => ({ ...found, parts: (await found.default.parts?.()) ?? {} })),
      import("./platform/record.page.tsx"),
    ]);
    return {
      default: () => <RecordPage of={of} parts={parts} Findings={Findings} Papers={Papers} Proposed={Proposed} />,
    };
  });
const pages = Object.entries(resources).map(([type, load]) => {
  const path = (rest: string) => new RegExp(`^/${type}${rest}$`);
  const words = wordsFor(moduleOf.get(type)!);
  return {
    type,
    List: pageOf(path(""), words, load, async () => (await import("./platform/list.page.tsx")).ListPage),
    Create: pageOf(path("/create"), words, load, async () => (await import("./platform/create.page.tsx")).CreatePage),
    Record: recordPageOf(path("/(?!create$)[^/]+"), words, load),
  };
});
/** The messages for the kinds of record that the reader's tasks are about. */
const learnKinds = (types: readonly string[]) =>
  learn(...wordsFor(...types.flatMap((type) => moduleOf.get(type) ?? [])));

/** The few messages of ra-core itself are among ours, under the keys that it uses. */
const i18n: I18nProvider = {
  translate: (key, options) => word(key) ?? (options?._ as string | undefined) ?? key,
  changeLocale: (locale) => setLocale(locale as Locale),
  getLocale: localeNow,
};
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (tries, error) => tries < 2 && error instanceof Refused && error.code === "OFFLINE",
      staleTime: 5_000,
    },
  },
});
// The menu counts them on every page.
void queries.prefetchQuery({ queryKey: ["ask", tasks.__meta__?.["hash"], {}], queryFn: () => ask(tasks, {}) });
// Until it is answered, and without an answer, days are counted by the notices that came with the platform.
void ask(holidayYears, {}).then(
  ({ holidayNotices }) => countBy(calendarWith(holidayNotices.items as unknown as readonly HolidayYear[])),
  () => undefined,
);
const data = dataOf(resources);
/** The search over everything, loaded when it is first opened. */
const Palette = lazy(async () => {
  const [{ Palette: Of }] = await Promise.all([import("./search/palette.tsx"), learn(...wordsFor("search"))]);
  return {
    default: ({ onClose }: { onClose: () => void }) => (
      <Of menu={menu} useTasks={useTasks} learn={learnKinds} onClose={onClose} />
    ),
  };
});
const Layout = layoutOf({ menu, desks, useTasks, Palette });
/** What readers type and how they like their lists outlives the page. */
const store = storeOfMachine();
/** What was answered to an anonymous visitor is fetched again after signing in. */
const admission: typeof auth = {
  ...auth,
  login: async (given) => {
    await auth.login(given);
    queries.clear();
  },
};
const Gate = ({ children }: { children: React.ReactNode }) => <Suspense fallback={<Waiting />}>{children}</Suspense>;

function Console() {
  const locale = useLocale();
  return (
    <CoreAdmin
      key={locale}
      dataProvider={data}
      authProvider={admission}
      i18nProvider={i18n}
      queryClient={queries}
      store={store}
      layout={Layout}
      dashboard={() => <Home learn={learnKinds} />}
      loading={Waiting}
      catchAll={Missing}
      requireAuth
      disableTelemetry
      title={t("platform.name")}
      loginPage={() => (
        <Gate>
          <SignIn />
        </Gate>
      )}
    >
      {pages.map(({ type, List, Create, Record }) => (
        <Resource key={type} name={type} list={List} create={Create} show={Record} />
      ))}
      <CustomRoutes noLayout>
        {Object.entries(outside).map(([path, Page]) => (
          <Route
            key={path}
            path={path}
            element={
              <Gate>
                <Page />
              </Gate>
            }
          />
        ))}
      </CustomRoutes>
      <CustomRoutes>
        {pages.flatMap(({ type, Create, Record }) => [
          <Route key={`${type}+`} path={`/${type}/create`} element={<Create />} />,
          <Route key={type} path={`/${type}/:id`} element={<Record />} />,
        ])}
        <Route path="/bring" element={<BringProjects />} />
        <Route path="/exports" element={<Exports />} />
        <Route path="/account" element={<Account />} />
        <Route path="/queue" element={<Board />} />
        <Route path="/registers" element={<RegistersDue />} />
        <Route path="/set-up" element={<SetUp />} />
        <Route path="/policy" element={<PolicyRules />} />
        <Route path="/journal" element={<Journal kinds={Object.keys(resources)} />} />
        <Route path="/Methodology/:id/document" element={<MethodologyEditor />} />
        <Route path="/search" element={<Search resources={resources} />} />
      </CustomRoutes>
    </CoreAdmin>
  );
}

/** The sign-in over whatever page is shown, while a request waits for it. */
function Again() {
  const [waiting, setWaiting] = useState<{ lapse: Lapse; onEnd: (again: boolean) => void }>();
  useEffect(
    () =>
      promptBy(
        (lapse) =>
          new Promise((done) => {
            const onEnd = (again: boolean) => {
              setWaiting(undefined);
              done(again);
            };
            setWaiting({ lapse, onEnd });
          }),
      ),
    [],
  );
  return waiting ? (
    <Suspense fallback={null}>
      <SignInAgain {...waiting} />
    </Suspense>
  ) : null;
}

await frameWords;
createRoot(document.getElementById("root")!).render(
  <ThemeProvider theme={theme} defaultMode="system">
    <BrowserRouter>
      <Console />
    </BrowserRouter>
    <Again />
  </ThemeProvider>,
);
