public enum AttributionPlaceholder {}
