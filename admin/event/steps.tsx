import { decimalText } from '../platform/day.ts';
import { t } from '../platform/text.ts';

export interface Step {
  readonly name: string;
  readonly product: string;
  readonly productUnit: string;
}
/** How a line is reckoned, step by step. */
export const Steps = ({ of }: { of: readonly Step[] }) => (
  <ol>
    {of.map(({ name, product, productUnit }) => (
      <li key={name + product + productUnit}>
        {name === 'activity' || name === 'factor' ? t(`Line.${name}`) : name}
        {t('any.colon')}
        {decimalText(product)} {productUnit}
      </li>
    ))}
  </ol>
);
