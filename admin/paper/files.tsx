import { Button } from '@mui/material';
import { FileDown } from 'lucide-react';
import { Group } from '../platform/record.tsx';
import { either, t } from '../platform/text.ts';
import style from './paper.module.css';

interface Paper {
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string;
}
/** The files of a paper, to take along. */
export function Files({ record: { id, titleZh, titleEn } }: { record: Paper }) {
  const title = either(titleZh, titleEn);
  return (
    <Group title={t('paper.files')}>
      <p className={style.lead}>{t('paper.filesLead')}</p>
      {([['docx', t('paper.word')], ['pdf', t('paper.pdf')]] as const).map(([form, name]) => (
        <Button
          key={form}
          component="a"
          href={`/papers/${id}.${form}`}
          download
          variant="outlined"
          startIcon={<FileDown size={16} />}
          aria-label={t('paper.download', { form: name, title })}
          sx={{ mr: 1, mt: 1 }}>
          {name}
        </Button>
      ))}
    </Group>
  );
}
