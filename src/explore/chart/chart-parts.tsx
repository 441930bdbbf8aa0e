import type { ComponentType } from 'react';
import { type MonthBrushProps, MonthBrush as Strip } from './MonthBrush.tsx';
import { PanelChart as Chart, type PanelChartProps } from './PanelChart.tsx';

/** The drawing part of the explorer, which is loaded when something is to be drawn. */
export interface ChartParts {
  readonly PanelChart: ComponentType<PanelChartProps>;
  readonly MonthBrush: ComponentType<MonthBrushProps>;
}

export const parts: ChartParts = { PanelChart: Chart, MonthBrush: Strip };
