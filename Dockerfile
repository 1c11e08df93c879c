# The platform as an image. Untried: no engine has built it yet. `npm run prove -- image` does its steps in plain
# folders: it copies, installs, builds, starts, asks after its health and stops.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run -s build

FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY --from=build /app/dist ./dist
# Data are written to this volume alone: the rest may be read-only. It belongs to the user `node`, uid 1000.
RUN install -d -o node -g node -m 700 /data
ENV NODE_ENV=production TANHUI_DATA=/data PORT=4000
VOLUME /data
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node_modules/.bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/node", "dist/server/cli.js", "serve"]
