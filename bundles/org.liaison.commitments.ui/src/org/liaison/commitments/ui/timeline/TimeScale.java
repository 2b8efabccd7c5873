package org.liaison.commitments.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Which part of time is in view: a first day, and how wide a day is. */
public final class TimeScale {

	/** How much of time is seen at once, by the unit that gets a label. */
	public enum Zoom {
		/** Months. */
		MONTH(3, 1),
		/** Quarters. */
		QUARTER(1, 3),
		/** Years. */
		YEAR(0.25, 12);

		private final double dayWidth;
		private final int months;

		Zoom(double dayWidth, int months) {
			this.dayWidth = dayWidth;
			this.months = months;
		}

		/** The first day of the unit that a day is in. */
		LocalDate unit(LocalDate day) {
			return YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1).atDay(1);
		}

		/** The first day of the next unit. */
		LocalDate next(LocalDate unit) {
			return unit.plusMonths(months);
		}
	}

	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
	private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

	private LocalDate start;
	private Zoom zoom;

	/** A part of time that begins with {@code start}. */
	public TimeScale(LocalDate start, Zoom zoom) {
		this.start = start;
		this.zoom = zoom;
	}

	/** The first day in view. */
	public LocalDate start() {
		return start;
	}

	/** How much is seen at once. */
	public Zoom zoom() {
		return zoom;
	}

	/** How many pixels to the right of the first day in view a day begins; negative before it. */
	public int x(LocalDate day) {
		return (int) Math.round(ChronoUnit.DAYS.between(start, day) * zoom.dayWidth);
	}

	/** The day at a place. */
	public LocalDate day(int x) {
		return start.plusDays((long) Math.floor(x / zoom.dayWidth));
	}

	/** Brings a day to a place. */
	public void bring(LocalDate day, int x) {
		LocalDate wanted = day.minusDays(Math.round(x / zoom.dayWidth));
		start = wanted.isBefore(FIRST) ? FIRST : wanted.isAfter(LAST) ? LAST : wanted;
	}

	/** Moves so many pixels towards later days. */
	public void move(int pixels) {
		bring(day(pixels), 0);
	}

	/** Shows more or less of time; the day at {@code x} stays where it is. */
	public void zoom(Zoom wanted, int x) {
		LocalDate kept = day(x);
		zoom = wanted;
		bring(kept, x);
	}
}
