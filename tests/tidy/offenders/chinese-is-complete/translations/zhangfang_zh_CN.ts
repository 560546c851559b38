<message>
    <source>Pay</source>
    <translation>工资</translation>
</message>
<message>
    <source>Open</source>
    <translation type="unfinished"></translation> <!-- offends -->
</message>
<message>
    <source>Close</source>
    <translation></translation> <!-- offends -->
</message>
