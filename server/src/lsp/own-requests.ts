import { citationIndex } from '../features/citations/citation-index.ts';
import { cleanText } from '../features/clean-text.ts';
import { newStatement } from '../features/new-statement.ts';
import { offeredParagraphs } from '../features/offered-paragraphs.ts';
import { cast } from '../features/people/cast.ts';
import { readinessReport } from '../features/readiness/readiness-report.ts';
import { stageEdit } from '../features/stage/stage-edit.ts';
import type { View } from '../features/view.ts';
import type { Feature } from './feature.ts';
import { guarded, invalidParams } from './guard.ts';
import { stageIn } from './stage-params.ts';
import { newStatementIn, ownUriIn, positionIn, silenceIn } from './params.ts';
import type { CustomRequests } from './protocol.ts';
import { silenceEdit } from './silence-edit.ts';

type Method = keyof CustomRequests;

const stopped = 'The checks were stopped before they could answer.';

/** The commands of our own client. */
export const ownRequests: Feature = {
  capabilities: () => ({}),
  serve(connection, service) {
    const { catalogue } = service.environment;
    const serve = <Name extends Method>(
      method: Name,
      empty: CustomRequests[Name]['result'],
      handle: (params: unknown) => Promise<CustomRequests[Name]['result']> | CustomRequests[Name]['result'],
    ): void => void connection.onRequest(method, guarded(connection.console, method, empty, handle));
    const openView = async (params: unknown): Promise<View> => {
      const view = await service.view(ownUriIn(params));
      if (!view) throw invalidParams('The document is not open, or too long to be read.');
      return view;
    };
    serve('decisionStatement/newStatement', { text: '' }, (params) => {
      const { profile, ...known } = newStatementIn(params);
      return { text: newStatement(profile, catalogue, known) };
    });
    serve('decisionStatement/standardParagraphs', [], async (params) => {
      const position = positionIn(params);
      return offeredParagraphs(await openView(params), position);
    });
    serve('decisionStatement/silence', { refusal: stopped }, async (params) =>
      silenceEdit(service, await openView(params), silenceIn(params)),
    );
    serve('decisionStatement/changeStage', { refusal: stopped }, async (params) =>
      stageEdit(await openView(params), stageIn(params)),
    );
    serve('decisionStatement/readiness', { title: '', verdict: '', ready: false, lines: [] }, async (params) =>
      readinessReport(await openView(params)),
    );
    serve('decisionStatement/citations', [], async (params) => citationIndex(await openView(params)));
    serve('decisionStatement/cast', { people: [] }, async (params) => cast(await openView(params)));
    serve('decisionStatement/cleanText', { text: '' }, async (params) => ({ text: cleanText(await openView(params)) }));
  },
};
