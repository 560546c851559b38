const auto heading = tr("Pay");
