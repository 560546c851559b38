<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Pay</name>
    <message>
        <source>Paid %1 of {total_fen}</source>
        <translation>{total_fen} 中已发 %1</translation>
    </message>
    <message>
        <source>Paid %1 of %2</source>
        <translation>已发 %1</translation> <!-- offends -->
    </message>
    <message>
        <source>{month_name} {year}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>第 {row} 行</translation> <!-- offends -->
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation><numerusform>几天</numerusform></translation> <!-- offends -->
    </message>
</context>
</TS>
