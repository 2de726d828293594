import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { accessScope, type ScopeEnv } from './access/scope.ts';
import { ApiError } from './errors/api-error.ts';
import { problemHandler, unknownAddress } from './errors/handler.ts';
import { pageRoutes } from './pages/page.ts';
import { analyseRoutes } from './routes/analyses.ts';
import { adoptedDraftRoutes } from './routes/adopted-drafts.ts';
import { askRoutes } from './routes/ask.ts';
import { boxRoutes } from './routes/boxes.ts';
import { checkRoutes } from './routes/checks.ts';
import { comparisonRoutes } from './routes/comparisons.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { dipRoutes } from './routes/dip.ts';
import { documentRoutes } from './routes/documents.ts';
import { dossierRoutes } from './routes/dossiers.ts';
import { draftRoutes } from './routes/drafts.ts';
import { draftingRoutes } from './routes/drafting.ts';
import { evaluationRoutes } from './routes/evaluation.ts';
import { exportRoutes } from './routes/exports.ts';
import { formRoutes } from './routes/forms.ts';
import { houseWordRoutes } from './routes/house-words.ts';
import { healthRoutes } from './routes/health.ts';
import { inquiryPaperRoutes } from './routes/inquiry-papers.ts';
import { inquiryRoutes } from './routes/inquiries.ts';
import { jobRoutes } from './routes/jobs.ts';
import { modelRoutes } from './routes/models.ts';
import { describeApi } from './routes/openapi.ts';
import { officeRoutes } from './routes/offices.ts';
import { originalRoutes } from './routes/originals.ts';
import { runRoutes } from './routes/runs.ts';
import { parliamentAnswerRoutes } from './routes/parliament-answers.ts';
import { paperRoutes } from './routes/papers.ts';
import { searchRoutes } from './routes/search.ts';
import { simplificationRoutes } from './routes/simplifications.ts';
import { speechRoutes } from './routes/speeches.ts';
import { summaryRoutes } from './routes/summaries.ts';
import { turnRoutes } from './routes/turns.ts';
import { uploadRoutes } from './routes/uploads.ts';
import { workRoutes } from './routes/works.ts';
import { securityHeaders } from './security/headers.ts';
import { knownHost } from './security/host.ts';
import { sameOriginWrites } from './security/origin.ts';
import type { Services } from './services.ts';

/** The whole application: API, its description, and the page. */
export function createApp(services: Services) {
  const app = new OpenAPIHono<ScopeEnv>({
    defaultHook: (result) => {
      if (!result.success) throw result.error;
    },
  });
  app.onError(problemHandler(services.log));
  app.notFound(unknownAddress);
  app.use(securityHeaders, knownHost(services.config.allowedHosts), sameOriginWrites);
  app.use('/api/*', accessScope, limitBody(services.config.limits.requestBytes));

  const routes = app
    .route('/api', healthRoutes(services))
    .route('/api', dossierRoutes(services))
    .route('/api', documentRoutes(services))
    .route('/api', originalRoutes(services))
    .route('/api', boxRoutes(services))
    .route('/api', uploadRoutes(services))
    .route('/api', jobRoutes(services))
    .route('/api', searchRoutes(services))
    .route('/api', speechRoutes(services))
    .route('/api', paperRoutes(services))
    .route('/api', officeRoutes(services))
    .route('/api', dipRoutes(services))
    .route('/api', askRoutes(services))
    .route('/api', parliamentAnswerRoutes(services))
    .route('/api', summaryRoutes(services))
    .route('/api', checkRoutes(services))
    .route('/api', comparisonRoutes(services))
    .route('/api', analyseRoutes(services))
    .route('/api', houseWordRoutes(services))
    .route('/api', simplificationRoutes(services))
    .route('/api', formRoutes(services))
    .route('/api', draftingRoutes(services))
    .route('/api', draftRoutes(services))
    .route('/api', inquiryPaperRoutes(services))
    .route('/api', inquiryRoutes(services))
    .route('/api', exportRoutes(services))
    .route('/api', modelRoutes(services))
    .route('/api', evaluationRoutes(services))
    .route('/api', conversationRoutes(services))
    .route('/api', turnRoutes(services))
    .route('/api', adoptedDraftRoutes(services))
    .route('/api', runRoutes(services))
    .route('/api', workRoutes(services));

  app.get('/api/openapi.json', (c) => c.json(describeApi(app)));
  if (services.page) app.route('/', pageRoutes(services.page));
  return routes;
}

/** Requests with files are limited where they are received: file by file, and as a whole. */
function limitBody(maxSize: number): MiddlewareHandler {
  const limit = bodyLimit({
    maxSize,
    onError: () => {
      throw new ApiError(413, 'too-large', 'Die Anfrage ist zu groß.');
    },
  });
  return function limitBodyWithoutFiles(c, next) {
    return c.req.header('content-type')?.startsWith('multipart/form-data') ? next() : limit(c, next);
  };
}

/** For Hono's typed client; import it as a type only. */
export type AppType = ReturnType<typeof createApp>;
