"""Letters that the person asks for by their kind, and thank-you notes for another occasion than a usual interview."""
