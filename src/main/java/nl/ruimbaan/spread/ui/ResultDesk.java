package nl.ruimbaan.spread.ui;

import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.spread.ResultPages;
import nl.ruimbaan.spread.ResultService;

/** The doors behind what came of an improvement. */
record ResultDesk(ResultPages pages, ResultService service, PrivacyService privacy) {}
