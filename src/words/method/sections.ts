import { appraisalMethod } from './appraisal.ts';
import { dataMethod } from './data.ts';
import { procurementMethod } from './procurement.ts';
import { qualityMethod } from './quality.ts';
import type { MethodSection, MethodSettings } from './rule.ts';
import { satisfactionMethod } from './satisfaction.ts';
import { supervisionMethod } from './supervision.ts';
import { targetsMethod } from './targets.ts';

/** Every formula of the site, with the settings of this office filled in. */
export function methodSections(settings: MethodSettings): readonly MethodSection[] {
  return [
    dataMethod,
    targetsMethod(settings.targets),
    qualityMethod(settings.quality),
    supervisionMethod(settings.supervision),
    appraisalMethod(settings.appraisal),
    satisfactionMethod,
    procurementMethod,
  ];
}
