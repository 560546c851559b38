<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Pay</name>
    <message>
        <source>Pay</source>
        <translation>工资</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation> <!-- offends -->
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">草稿</translation> <!-- offends -->
    </message>
    <message>
        <source>Close</source>
        <translation></translation> <!-- offends -->
    </message>
    <message>
        <source>Old</source>
        <translation type="vanished">旧</translation> <!-- offends -->
    </message>
</context>
</TS>
