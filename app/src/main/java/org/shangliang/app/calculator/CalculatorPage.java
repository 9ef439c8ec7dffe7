package org.shangliang.app.calculator;

/** The way to each of the calculator's questions (计算器首页). */
public record CalculatorPage(String current) {}
