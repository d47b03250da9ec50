extension Lexicon {
  /// Vietnamese.
  static let vietnamese: StaticString = #"""
    [reading-time]
    - khoảng
    =/edge phút đọc
    =/edge lượt xem
    =/edge lượt đọc
    [share-bar]
    = chia sẻ
    = chia sẻ bài viết
    = chia sẻ facebook
    = chia sẻ lên facebook
    = chia sẻ qua
    = sao chép liên kết
    = sao chép link
    = copy link
    = thích
    = gửi email
    + zalo
    + in bài
    + bình luận
    + lưu
    - lên
    - qua
    - và
    ^ chia sẻ bài viết
    [print-mail]
    = in trang này
    = in bài viết
    = lưu bài viết
    = cỡ chữ
    = nghe bài viết
    [newsletter]
    = đăng ký
    = đăng ký nhận tin
    = nhận bản tin
    ^/edge đăng ký nhận
    ^/edge nhập email
    [follow-us]
    = theo dõi
    = theo dõi chúng tôi
    ^ theo dõi chúng tôi
    ^/edge theo dõi báo
    ~/edge trên google news
    ~ theo dõi chúng tôi
    [read-more]
    = xem thêm
    = đọc thêm
    = xem tiếp
    = đọc tiếp
    = xem tất cả
    = xem chi tiết
    = chi tiết
    = xem toàn bộ
    = bấm vào đây
    ^ xem chi tiết
    ^/edge mời bạn đọc
    ^/edge mời độc giả
    [related-list]
    ^/edge/link/80 từ khóa:
    ^/edge/link/80 từ khoá:
    ^/edge/80 tags:
    :/alone phản hồi gần đây
    : từ khóa
    : từ khoá
    : chủ đề
    : liên quan
    : tag
    : tags
    : video
    : chuyên mục
    :/alone tin liên quan
    :/alone bài viết liên quan
    :/alone bài liên quan
    :/alone tin cùng chuyên mục
    :/alone cùng chuyên mục
    :/alone tin bài liên quan
    :/alone có thể bạn quan tâm
    :/alone bạn có thể quan tâm
    :/alone có thể bạn thích
    :/alone tin mới nhất
    :/alone tin nổi bật
    :/alone tin khác
    :/alone các tin khác
    :/alone bài viết khác
    :/alone tin đọc nhiều
    :/alone đọc nhiều
    :/alone đọc nhiều nhất
    :/alone xem nhiều
    :/alone xem thêm
    :/alone đọc thêm
    :/alone bài trước
    :/alone bài tiếp theo
    :/alone bài viết mới
    ^/200 xem thêm:
    ^/200 đọc thêm:
    :/alone bài đọc nhiều
    :/alone mời quý vị đọc thêm
    [advertisement]
    = quảng cáo
    = tài trợ
    [subscription]
    = đăng nhập
    = đăng ký ngay
    = quên mật khẩu
    [cookie-notice]
    ^/edge/400 chúng tôi sử dụng cookie
    ^/edge/400 trang web này sử dụng cookie
    = đồng ý
    = chính sách bảo mật
    = điều khoản sử dụng
    [comments-plug]
    =/edge chưa có bình luận
    =/edge không có bình luận
    = gửi phản hồi
    = bình luận
    = ý kiến
    = gửi bình luận
    = viết bình luận
    = ý kiến bạn đọc
    = gửi ý kiến
    = trả lời
    = để lại bình luận
    ^ email của bạn sẽ không
    ^ hãy là người đầu tiên
    ~/300 lưu tên của tôi, email
    ^/160 thông báo cho tôi nếu có bình luận
    [copyright-line]
    ~/300 bản quyền thuộc
    ~/300 giữ bản quyền
    ~/edge/300 ghi rõ nguồn
    ~/300 chỉ được phát hành lại
    = liên hệ
    = giới thiệu
    = liên hệ quảng cáo
    [media-control]
    ^/edge/80 thời gian đọc:
    ^/edge/80 thời gian đọc :
    = xem video
    = phát
    = đóng
    = phóng to
    = đang tải
    [navigation-leftover]
    = cũng có sẵn trong
    = chuyển đến nội dung chính
    = bài viết tiếp theo
    = bài viết trước
    = trang chủ
    = về đầu trang
    = lên đầu trang
    = trở lại
    = quay lại
    = tìm kiếm
    = mục lục
    = chuyển đến nội dung
    = bỏ qua nội dung
    [app-plug]
    = tải ứng dụng
    = tải app
    """#
}
