/** Drawing of control charts and of what stands beside them as SVG. Pure Java; colours and type come from the style sheet. */
@NullMarked
@ApplicationModule(allowedDependencies = "spc")
package nl.ruimbaan.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
