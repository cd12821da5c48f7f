/** What came of an improvement goes on: its result to who should hear it, and what works to other teams. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "security",
            "people",
            "publishing",
            "privacy",
            "privacy::ui",
            "draft",
            "draft::ui",
            "thread",
            "improvement",
            "improvement::ui",
            "measure",
            "measure::ui",
            "experiment",
            "spc",
            "chart"
        })
package nl.ruimbaan.spread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
