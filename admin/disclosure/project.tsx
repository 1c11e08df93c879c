import { useEffect } from 'react';
import { numberText, tonnes } from '../platform/day.ts';
import { choiceText, nameOf, regionText } from '../platform/name.ts';
import { RefusalView } from '../platform/refusal.tsx';
import { StateChip } from '../platform/state.tsx';
import { either, labelOf, t } from '../platform/text.ts';
import { useAnswer } from '../platform/use-answer.ts';
import { publicProject } from './documents.ts';
import { Facts, on, serial } from './registers.tsx';
import style from './site.module.css';

const sum = (items: readonly { readonly kilograms: number }[]): number => items.reduce((all, { kilograms }) => all + kilograms, 0);

/** The public page of one project: where and whose it is, by which methodology, and what came of it. */
export function ProjectPage({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(publicProject, { id, project: id });
  const title = data ? either(data.project.titleZh, data.project.titleEn) : t(error === undefined ? 'public.projects' : 'record.notFound');
  useEffect(() => {
    document.title = `${title}·${t('platform.name')}`;
  }, [title]);
  if (error !== undefined)
    return (
      <RefusalView of={error} retry={retry}>
        <a className="button" href="/public/projects">
          {t('public.projects')}
        </a>
      </RefusalView>
    );
  if (!data)
    return (
      <p className={style.page} role="status">
        {t('any.loading')}…
      </p>
    );
  const { project: it, batches, transfers } = data;
  const amount = (kilograms: number) => `${tonnes(kilograms)} ${t('unit.tCO2e')}`;
  return (
    <div className={style.page}>
      <h1>{title}</h1>
      <p className={style.lead}>
        <StateChip type="Project" state={it.state} />
      </p>
      <div className={style.cards}>
        <section className={style.card}>
          <Facts
            of={[
              [labelOf('Project', 'number'), it.number && serial(it.number)],
              [labelOf('Project', 'owner'), it.owner && nameOf(it.owner)],
              [labelOf('Project', 'city'), `${regionText(it.region)} ${regionText(it.city)}`],
              [labelOf('Project', 'speciality'), choiceText('speciality', it.speciality)],
              [t('any.withUnit', { label: labelOf('Project', 'areaSquareMetres'), unit: t('unit.hectares') }), numberText(it.areaSquareMetres / 10_000, 1)],
              [
                labelOf('Project', 'methodology'),
                it.subProjects.map(
                  ({ id, methodology }) =>
                    methodology && (
                      <a key={id} href={`/public/methodologies?q=${encodeURIComponent(methodology.number ?? methodology.titleZh)}`}>
                        {nameOf(methodology)}
                      </a>
                    ),
                ),
              ],
              [labelOf('Project', 'validator'), it.validator && nameOf(it.validator)],
              [labelOf('Project', 'creditingFrom'), on(it.creditingFrom)],
              [labelOf('Project', 'creditingTo'), on(it.creditingTo)],
              [labelOf('Project', 'filedOn'), on(it.filedOn)],
            ]}
          />
        </section>
        <section className={style.card}>
          <Facts
            of={[
              [t('public.issued'), amount(sum(batches.items))],
              [t('public.retired'), amount(sum(transfers.items))],
              [labelOf('Block', 'vintage'), [...new Set(batches.items.map(({ vintage }) => vintage))].sort().join(t('any.listComma'))],
            ]}
          />
        </section>
      </div>
    </div>
  );
}
