import type { Classes } from "./member";

/** Charts. */
export const CHART: Classes = {
  Chart: {
    source: "excel.chart",
    members: {
      axes: { since: "1.1" },
      delete: { since: "1.1", takes: "nothing", writes: true },
      legend: { since: "1.1" },
      name: { since: "1.1", takes: "text" },
      series: { since: "1.1" },
      setPosition: {
        since: "1.1",
        takes: "the cells of its first and last corner",
        errors: ["InvalidArgument"],
        rules: ["range-of-this-sheet"],
        writes: true,
      },
      title: { since: "1.1" },
    },
  },
  ChartAxes: {
    source: "excel.chartaxes",
    members: {
      categoryAxis: { since: "1.1" },
      valueAxis: { since: "1.1" },
    },
  },
  ChartAxis: {
    source: "excel.chartaxis",
    members: {
      majorGridlines: {
        since: "1.1",
        takes: "the axis must be there; set the lines before the axis is hidden (inferred)",
        errors: ["InvalidOperation"],
        rules: ["axis-there"],
      },
      reversePlotOrder: { since: "1.7", takes: "true or false" },
      visible: { since: "1.7", takes: "true or false" },
    },
  },
  ChartCollection: {
    source: "excel.chartcollection",
    members: {
      add: {
        since: "1.1",
        takes:
          "a kind of chart, a range, how series lie: Auto, Columns or Rows; Excel guesses headers and categories from the cells as they are, and makes no series of cells without a number",
        errors: ["InvalidArgument", "AccessDenied"],
        also: ["#2927"],
        writes: true,
      },
      getItem: { since: "1.1", takes: "a name", errors: ["ItemNotFound"] },
      getItemAt: { since: "1.1", takes: "an index from 0", errors: ["ItemNotFound"] },
      items: { since: "1.1" },
      load: { since: "1.1" },
    },
  },
  ChartFill: {
    source: "excel.chartfill",
    members: {
      setSolidColor: {
        since: "1.1",
        takes: "#RRGGBB or a colour's name",
        errors: ["InvalidArgument", "EmptyChartSeries"],
        rules: ["series-with-figures"],
        writes: true,
      },
    },
  },
  ChartFont: {
    source: "excel.chartfont",
    members: {
      size: { since: "1.1", takes: "points", errors: ["InvalidArgument"] },
    },
  },
  ChartGridlines: {
    source: "excel.chartgridlines",
    members: {
      visible: { since: "1.1", takes: "true or false", errors: ["InvalidOperation"], rules: ["axis-there"] },
    },
  },
  ChartLegend: {
    source: "excel.chartlegend",
    members: {
      position: {
        since: "1.1",
        takes: "Top, Bottom, Left, Right, Corner or Custom",
        errors: ["InvalidArgument"],
      },
      visible: { since: "1.1", takes: "true or false" },
    },
  },
  ChartLineFormat: {
    source: "excel.chartlineformat",
    members: {
      color: {
        since: "1.1",
        takes: "#RRGGBB or a colour's name",
        errors: ["InvalidArgument", "EmptyChartSeries"],
        rules: ["series-with-figures"],
      },
    },
  },
  ChartSeries: {
    source: "excel.chartseries",
    members: {
      delete: { since: "1.7", takes: "nothing", writes: true },
      format: { since: "1.1" },
      getDimensionDataSourceString: {
        since: "1.15",
        takes: "a member of ChartSeriesDimension",
        errors: ["InvalidArgument"],
      },
      hasDataLabels: {
        since: "1.7",
        takes: "true or false",
        errors: ["EmptyChartSeries"],
        rules: ["series-with-figures"],
      },
      name: { since: "1.1", takes: "text; one that begins with an equals sign is a reference" },
      setValues: { since: "1.7", takes: "a range", errors: ["InvalidArgument"], writes: true },
      setXAxisValues: { since: "1.7", takes: "a range", errors: ["InvalidArgument"], writes: true },
    },
  },
  ChartSeriesCollection: {
    source: "excel.chartseriescollection",
    members: {
      add: { since: "1.7", takes: "a name, an index; the series is empty until setValues", writes: true },
      count: { since: "1.1", takes: "read only" },
      getItemAt: { since: "1.1", takes: "an index from 0", errors: ["ItemNotFound"] },
      items: { since: "1.1" },
    },
  },
  ChartSeriesFormat: {
    source: "excel.chartseriesformat",
    members: {
      fill: { since: "1.1" },
      line: { since: "1.1" },
    },
  },
  ChartTitle: {
    source: "excel.charttitle",
    members: {
      format: { since: "1.1" },
      text: { since: "1.1", takes: "text; setting it shows the title" },
    },
  },
  ChartTitleFormat: {
    source: "excel.charttitleformat",
    members: {
      font: { since: "1.1" },
    },
  },
};
