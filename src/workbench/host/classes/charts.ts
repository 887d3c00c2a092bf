import { ApiError } from "../protocol/api-error";
import { defineClass, type Scalar } from "../protocol/class-table";
import { isHostObject } from "../protocol/host-object";
import {
  addressOf,
  boundingArea,
  quotedSheetName,
  rgbOf,
  colorOf,
  type ChartKind,
  type ChartModel,
  type ChartSeries,
  type LegendPosition,
  type SheetModel,
} from "../model";
import { rangeArgument, text } from "../actions/range-arguments";
import { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";

const KINDS: readonly ChartKind[] = ["ColumnClustered", "BarClustered", "Line", "LineMarkers", "Pie"];
const POSITIONS: readonly LegendPosition[] = ["Top", "Bottom", "Left", "Right"];

export class ChartRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get chart(): ChartModel {
    const chart = this.sheet.charts.find((one) => one.id === this.id);
    if (!chart) throw new ApiError("ItemNotFound");
    return chart;
  }

  change(part: Partial<ChartModel>): void {
    const { chart } = this;
    if (!chart.kind) throw new ApiError("UnsupportedOperation");
    this.sheet.charts = this.sheet.charts.map((one) => (one === chart ? { ...one, ...part } : one));
  }
}

export class SeriesRef {
  constructor(
    readonly owner: ChartRef,
    readonly index: number,
  ) {}

  get series(): ChartSeries {
    const series = this.owner.chart.series[this.index];
    if (!series) throw new ApiError("ItemNotFound");
    return series;
  }

  change(part: Partial<ChartSeries>): void {
    const { series } = this;
    this.owner.change({
      series: this.owner.chart.series.map((one) => (one === series ? { ...one, ...part } : one)),
    });
  }
}

const reference = ({ sheet, area }: RangeRef) => `${quotedSheetName(sheet.name)}!${addressOf(area, true)}`;
const rangeOf = (value: unknown): RangeRef => {
  if (!isHostObject(value) || !(value.target instanceof RangeRef)) throw new ApiError("InvalidArgument");
  return value.target;
};
const setColor = (series: SeriesRef, value: unknown) => {
  const color = typeof value === "string" ? colorOf(value) : null;
  if (!color) throw new ApiError("InvalidArgument");
  series.change({ color: rgbOf(color, "") });
};

const fill = defineClass<SeriesRef>({
  name: "ChartFill",
  methods: { setSolidColor: (series, [color]) => setColor(series, color) },
});

const line = defineClass<SeriesRef>({
  name: "ChartLineFormat",
  scalars: { color: { get: ({ series }) => series.color ?? "", set: setColor } },
});

const seriesFormat = defineClass<SeriesRef>({ name: "ChartSeriesFormat", objects: { fill, line } });

const chartSeries = defineClass<SeriesRef>({
  name: "ChartSeries",
  scalars: {
    name: { get: ({ series }) => series.name, set: (series, value) => series.change({ name: text(value) }) },
    hasDataLabels: {
      get: ({ series }) => series.labels,
      set: (series, value) => series.change({ labels: value === true }),
    },
  },
  objects: { format: seriesFormat },
  methods: {
    setValues: (series, [range]) => series.change({ values: reference(rangeOf(range)) }),
    setXAxisValues: (series, [range]) => series.change({ categories: reference(rangeOf(range)) }),
    getDimensionDataSourceString: ({ series }, [dimension]) => {
      const found = dimension === "Categories" ? series.categories : series.values;
      if (found === null) throw new ApiError("InvalidArgument");
      return found;
    },
    delete: ({ owner, series }) =>
      owner.change({ series: owner.chart.series.filter((one) => one !== series) }),
  },
  since: { getDimensionDataSourceString: "1.15" },
});

const seriesCollection = defineClass<ChartRef>({
  name: "ChartSeriesCollection",
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (owner, world) =>
    owner.chart.series.map((_series, at) => chartSeries(new SeriesRef(owner, at), world)),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (owner, [index], world) => {
      if (typeof index !== "number" || !owner.chart.series[index]) throw new ApiError("ItemNotFound");
      return chartSeries(new SeriesRef(owner, index), world);
    },
    add: (owner, [name], world) => {
      const series = {
        name: typeof name === "string" ? name : "",
        values: null,
        categories: null,
        color: null,
        labels: false,
      };
      owner.change({ series: [...owner.chart.series, series] });
      return chartSeries(new SeriesRef(owner, owner.chart.series.length - 1), world);
    },
  },
});

const titleFont = defineClass<ChartRef>({
  name: "ChartFont",
  scalars: {
    size: {
      get: ({ chart }) => chart.titleSize ?? 14,
      set: (owner, value) => {
        if (typeof value !== "number" || !(value > 0)) throw new ApiError("InvalidArgument");
        owner.change({ titleSize: value });
      },
    },
  },
});

const titleFormat = defineClass<ChartRef>({ name: "ChartTitleFormat", objects: { font: titleFont } });

const changeAxes = (owner: ChartRef, part: Partial<ChartModel["axes"]>) =>
  owner.change({ axes: { ...owner.chart.axes, ...part } });

const gridlines = defineClass<ChartRef>({
  name: "ChartGridlines",
  scalars: {
    visible: {
      get: ({ chart }) => chart.axes.gridlines,
      set: (owner, value) => changeAxes(owner, { gridlines: value === true }),
    },
  },
});

const valueAxis = defineClass<ChartRef>({
  name: "ChartAxis",
  scalars: {
    visible: {
      get: ({ chart }) => chart.axes.valuesShown,
      set: (owner, value) => changeAxes(owner, { valuesShown: value === true }),
    },
  },
  objects: { majorGridlines: gridlines },
});

const categoryAxis = defineClass<ChartRef>({
  name: "ChartAxis",
  scalars: {
    reversePlotOrder: {
      get: ({ chart }) => chart.axes.reversed,
      set: (owner, value) => changeAxes(owner, { reversed: value === true }),
    },
  },
});

const axes = defineClass<ChartRef>({ name: "ChartAxes", objects: { valueAxis, categoryAxis } });

const title = defineClass<ChartRef>({
  name: "ChartTitle",
  objects: { format: titleFormat },
  scalars: {
    text: { get: ({ chart }) => chart.title, set: (owner, value) => owner.change({ title: text(value) }) },
    visible: {
      get: ({ chart }) => chart.title !== "",
      set: (owner, value) => {
        if (value !== true) owner.change({ title: "" });
      },
    },
  },
});

const legend = defineClass<ChartRef>({
  name: "ChartLegend",
  scalars: {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set: (owner, value) => owner.change({ legend: { ...owner.chart.legend, visible: value === true } }),
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set: (owner, value) => {
        const position = POSITIONS.find((one) => one === value);
        if (!position) throw new ApiError("InvalidArgument");
        owner.change({ legend: { ...owner.chart.legend, position } });
      },
    },
  },
});

const name: Scalar<ChartRef> = {
  get: ({ chart }) => chart.name,
  set: (owner, value) => owner.change({ name: text(value) }),
};

const chart = defineClass<ChartRef>({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    name,
    chartType: { get: (owner) => owner.chart.kind },
  },
  objects: { title, legend, axes, series: seriesCollection },
  methods: {
    delete: ({ sheet, chart: gone }) => {
      sheet.charts = sheet.charts.filter((one) => one !== gone);
    },
    setPosition: (owner, [start, end], world) => {
      const first = rangeArgument(start, owner.sheet, world).area;
      const last = end === null || end === undefined ? first : rangeArgument(end, owner.sheet, world).area;
      owner.change({ place: boundingArea(first, last) });
    },
  },
});

/**
 * Makes series of the columns of the source as Excel guesses: a first cell that is no number is taken for the header and
 * gives the name, and a column without a number gives no series.
 */
function seriesFrom({ area, sheet }: RangeRef): readonly ChartSeries[] {
  const valueAt = (row: number, column: number) => sheet.cell(row, column).value;
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const hasHeader = area.rows > 1 && columns.some((column) => typeof valueAt(area.row, column) !== "number");
  const from = area.row + (hasHeader ? 1 : 0);
  return columns.flatMap((column) => {
    const rows = area.rows - (from - area.row);
    const hasFigures = Array.from({ length: rows }, (_, at) => valueAt(from + at, column)).some(
      (value) => typeof value === "number",
    );
    if (!hasFigures) return [];
    const header = hasHeader ? valueAt(area.row, column) : null;
    const name = typeof header === "string" ? header : "";
    const values = reference(new RangeRef(sheet, { row: from, column, rows, columns: 1 }));
    return [{ name, values, categories: null, color: null, labels: false }];
  });
}

const find = (sheet: SheetModel, key: unknown): ChartModel | undefined =>
  sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find((one) => one.name === key);

function add(sheet: SheetModel, [type, source]: readonly unknown[], world: World) {
  if (sheet.protection) throw new ApiError("AccessDenied");
  const kind = KINDS.find((one) => one === type);
  if (!kind) throw world.notFound(`ChartCollection.add("${String(type)}")`);
  const number = world.book.nextId();
  const made: ChartModel = {
    id: `{CH-${number}}`,
    name: `Chart ${number}`,
    kind,
    title: "",
    series: seriesFrom(rangeOf(source)),
    titleSize: null,
    legend: { visible: true, position: "Right" },
    axes: { reversed: false, valuesShown: true, gridlines: true },
    place: { row: 1, column: 1, rows: 15, columns: 8 },
  };
  sheet.charts = [...sheet.charts, made];
  return chart(new ChartRef(sheet, made.id), world);
}

/** `Worksheet.charts`. */
export const charts = defineClass<SheetModel>({
  name: "ChartCollection",
  scalars: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet, world) => sheet.charts.map(({ id }) => chart(new ChartRef(sheet, id), world)),
  item: (sheet, [key], world) => {
    const found = find(sheet, key);
    if (!found) throw new ApiError("ItemNotFound");
    return chart(new ChartRef(sheet, found.id), world);
  },
  methods: {
    add,
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, [key], world) => {
      const found = find(sheet, key);
      if (!found) throw new ApiError("ItemNotFound");
      return chart(new ChartRef(sheet, found.id), world);
    },
    getItemAt: (sheet, [index], world) => {
      const found = typeof index === "number" ? sheet.charts[index] : undefined;
      if (!found) throw new ApiError("ItemNotFound");
      return chart(new ChartRef(sheet, found.id), world);
    },
    getItemOrNullObject: (sheet, [key], world) => {
      const found = find(sheet, key);
      return found ? chart(new ChartRef(sheet, found.id), world) : null;
    },
  },
});
