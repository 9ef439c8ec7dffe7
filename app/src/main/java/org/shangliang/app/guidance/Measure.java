package org.shangliang.app.guidance;

/** What the yearly plan counts (和谐同行计划指标): enterprises, each once a year. */
enum Measure {
    /** Guided at least once (得到指导的单位). */
    GUIDED,
    /** In difficulties and guided (得到指导的困难单位). */
    STRUGGLING,
    /** Guided, and a contract signed that year (指导后签订合同的单位). */
    SIGNED,
    /** With a risk noted or read from the record and none left open (风险信号已化解的单位). */
    CLEARED
}
