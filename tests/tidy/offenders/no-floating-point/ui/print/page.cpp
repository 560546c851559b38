qreal width = 3;
