/** Control-chart mathematics: natural limits and signals. Pure Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package nl.ruimbaan.spc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
