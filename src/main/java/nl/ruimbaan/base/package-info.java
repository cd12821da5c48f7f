/** What every feature stands on: items and their numbers, outcomes, time, changes, and the ports that features implement. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"spc", "chart"})
package nl.ruimbaan.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
