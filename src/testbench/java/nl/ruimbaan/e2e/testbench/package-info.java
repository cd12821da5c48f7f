/** For holders of a TestBench licence: the same journeys through it (ADR 0002). */
@NullMarked
package nl.ruimbaan.e2e.testbench;

import org.jspecify.annotations.NullMarked;
