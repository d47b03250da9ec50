extension Lexicon {
  /// English.
  static let english: StaticString = #"""
    [share-bar]
    =/link share
    = pin this for later
    = pin for later
    = pin it for later
    = click to tweet
    = share this article in your social network
    = be sociable, share
    =/edge share
    = share this
    = share this article
    = share this story
    = share this post
    = share this page
    = share this video
    = share this content
    = share this entry
    = share this news
    = share on
    = share on facebook
    = share on twitter
    = share on x
    = share on linkedin
    = share on whatsapp
    = share via email
    = share by email
    = share with facebook
    = share with twitter
    = share with whatsapp
    = share with email
    = share link
    = share article
    = share full article
    = share to
    = share now
    = share it
    = share using
    =/edge shares
    = tweet this
    = tweet
    = retweet
    = repost
    = click to share on facebook
    = click to share on twitter
    = click to share on x
    = click to share on linkedin
    = click to share on pinterest
    = click to share on whatsapp
    = click to share on telegram
    = click to share on reddit
    = click to share on tumblr
    = click to share on pocket
    = click to share
    = click to print
    = click to email a link to a friend
    = click to email this to a friend
    = opens in new window
    = opens in a new window
    = opens in new tab
    = post to facebook
    = email this article
    = email this story
    = email article
    = email a friend
    = email to a friend
    = email a link to a friend
    = send to a friend
    = copy link to clipboard
    = copy the link
    = copied
    = link copied
    = link copied to clipboard
    = copy shortlink
    = blogthis!
    = like this
    = like loading
    + like
    + save
    + post
    + share
    + more
    + comment
    + comments
    + bookmark
    + send
    + url
    + copy
    + print
    - on
    - via
    - to
    - this
    - with
    - and
    - or
    - by
    - &
    - article
    - story
    - page
    - your friends
    ^ share this on facebook
    ^ share this on twitter
    ^ share this article on
    ^ share this article with
    ^ share this article:
    ^ share this story on
    ^ share this story with
    ^ share this post with
    ^ share this post on
    ^ share this with your friends
    ^ share this if you
    ^ share with your friends
    ^ share it with your friends
    ^ share your thoughts on facebook
    ^ please share this
    ^ please share far and wide
    ^ please like and share
    ^ please like, share
    ^ please like & share
    ^ like and share
    ^ like this article? share
    ^ liked this article? share
    ^ enjoyed this article? share
    ^ if you liked this article, share
    ^ if you enjoyed this article, share
    ^ if you enjoyed this article, please
    ^ if you liked this article, please
    ^/edge if you found this … useful, pin it
    ^/edge if you found this … useful, share it
    ^/edge if you found this … helpful, please share
    ^ if you enjoyed this post, please
    ^ if you liked this post, please
    ^ if you like this post, please
    ^ if you found this article useful
    ^/200 click the buttons below to share
    ^/edge sharing is caring
    ^/edge/100 spread the word
    ^ help us spread the word
    ^ click to share
    ^ share options
    ^/edge show your friends
    ~/200 share this on facebook if you
    ~/200 like us on facebook and share
    ^/edge kindly share this story
    ^/edge kindly share this post
    = social share
    = sharing options
    ^/edge/120 did you find this post useful? share
    ^/edge/120 did you find this article useful? share
    = don't forget to share
    ^/160 email thisblogthis
    [print-mail]
    = download this page in pdf format
    = print
    = print this
    = print this article
    = print this page
    = print this story
    = print article
    = printer-friendly version
    = printer friendly version
    = printer friendly
    = print friendly
    = print friendly, pdf & email
    = print friendly and pdf
    = download pdf
    = download as pdf
    = text size
    = font size
    = decrease font size
    = increase font size
    = reset font size
    = resize text
    = save article
    = save this article
    = save this story
    = save for later
    =/edge saved
    = add to bookmarks
    = bookmark this
    = bookmark this article
    = listen to this article
    = listen to article
    = listen to this story
    = this is an experimental feature
    = gift this article
    = gift article
    = reuse this content
    = add to your saved stories
    ^/edge/200 a version of this article appears in print
    ^/edge/200 a version of this article appeared in print
    = give this article
    = report this article
    = report this ad
    ^/edge/120 listen to this article
    ^/edge/120 you can listen to this article
    = copied to clipboard
    [newsletter]
    ~/400/edge you are receiving this email because
    ~/400/edge you're receiving this email because
    ~/400/edge you received this email because
    ~/400 you are receiving this newsletter because
    ~/400 you're receiving this newsletter because
    ~/400/edge you're getting this email because
    ^/edge/200 our mailing address is
    ^/160 want to change how you receive these emails
    ~/200 update your preferences or unsubscribe
    ^/edge/200 you can update your preferences
    =/edge update your preferences
    = unsubscribe from this list
    = unsubscribe from this newsletter
    =/edge email preferences
    = view this email in your browser
    = view this email online
    = view this newsletter in your browser
    = view in browser
    = view in your browser
    =/edge view online
    =/edge read online
    ^/120 having trouble viewing this email
    ^/120 was this email forwarded to you
    ^/120 was this newsletter forwarded to you
    ^/120 forwarded this email?
    ^/120 forwarded this newsletter?
    = powered by beehiiv
    = powered by substack
    = powered by mailchimp
    ^/160 how did you like today's newsletter
    ^/160 how did you like this newsletter
    ^/160 what did you think of today's newsletter
    ^/160 what did you think of this newsletter
    ^/160 today's newsletter is brought to you by
    ^/160 this newsletter is brought to you by
    ^/160 today's issue is brought to you by
    ^/160 today's edition is brought to you by
    ~/300 this post is public so feel free to share
    ^/200 thanks for reading … subscribe for free to receive
    ^/200 if you enjoyed this story, please click the
    ^/200 if you enjoyed this article, please click the
    ^/260 by providing an email address. i agree
    ^/260 by providing an email address, i agree
    ^/260 by providing your email address, you agree
    ^/120 if you enjoyed this post, make sure you subscribe
    ^/300 by signing up you consent to receive
    ^/300 by signing up, you consent to receive
    ~/300 make sure to bookmark our homepage
    ~/200 check your inbox now for your welcome email
    = thank you! your submission has been received
    = oops! something went wrong while submitting the form
    = there was an issue with the form. please try again
    ^ stay up to date with the stories
    ^/240/link stay up to date with the latest … by following us
    ^/240/link stay up to date with the latest … newsletter
    ^/200 sign up for the daily … email to get
    ^/200 sign up to the daily … email to get
    ^/240 i would like to be emailed about offers
    ^ get your need-to-know
    ^ get your daily dose of
    ~ sign up for our daily push
    ^ you can now also get … sent straight to your device
    ^/240 never miss the latest news by signing up
    = newsletter
    = newsletters
    = newsletter signup
    = newsletter sign up
    = newsletter sign-up
    = e-newsletter
    =/edge sign up
    = sign up now
    = sign up today
    = sign up here
    = sign up for free
    =/edge subscribe
    = subscribe now
    = subscribe today
    = subscribe here
    = subscribe to our newsletter
    = email address
    = your email address
    = enter your email
    = enter your email address
    = please enter your email
    = please enter a valid email address
    = enter a valid email address
    = your email
    =/edge stay informed
    = stay in the know
    = stay up to date
    = get the latest news
    = get our newsletter
    = skip past newsletter promotion
    = after newsletter promotion
    = get the newsletter
    = thank you for signing up
    = thanks for signing up
    = thank you for subscribing
    = thanks for subscribing
    = you have successfully subscribed
    = you're all set
    = check your inbox
    = please check your inbox
    = an error has occurred. please try again
    = an error occurred. please try again
    ^ sign up for our
    ^ sign up for the … newsletter
    ^ sign up for … newsletter
    ^ sign up to our
    ^ sign up to the … newsletter
    ^ sign up to … newsletter
    ^ sign up to receive
    ^ sign up for free
    ^ sign up for email
    ^ sign up here for
    ^ sign up here to
    ^ sign up now for
    ^ sign up now to
    ^ sign up today for
    ^/edge sign up below
    ^/edge sign up and
    ^ subscribe to our
    ^ subscribe to the … newsletter
    ^ subscribe to … newsletter
    ^ subscribe to … by email
    ^ subscribe to our blog
    ^ subscribe to this blog
    ^ subscribe to blog via email
    ^ subscribe via email
    ^ subscribe by email
    ^ subscribe to receive
    ^ subscribe to get
    ^ subscribe for updates
    ^ subscribe for free
    ^ subscribe for the latest
    ^ subscribe here
    ^ subscribe below
    ^ join our newsletter
    ^ join our mailing list
    ^ join our email list
    ^ join … mailing list
    ^/edge join thousands of
    ^/edge join over … subscribers
    ^/edge join … subscribers
    ^/edge/200 like what you're reading?
    ^/edge/200 like what you are reading?
    ^ join … other subscribers
    ^ get our newsletter
    ^ get our daily newsletter
    ^ get our weekly newsletter
    ^/edge get our free
    ^ get the latest … delivered
    ^ get the latest … in your inbox
    ^ get the latest news … newsletter
    ^ get updates … inbox
    ^ get … delivered to your inbox
    ^ get … straight to your inbox
    ^ get … right to your inbox
    ~ delivered right to your inbox
    ~ delivered straight to your inbox
    ^/edge get … in your inbox
    ^ get … sent to your inbox
    ^/edge get a weekly
    ^/edge get breaking news
    ^ receive our newsletter
    ^ receive … in your inbox
    ^ receive updates
    ^ don't miss a story
    ^ don't miss out on the latest
    ^ never miss a story
    ^ never miss a post
    ^ never miss an update
    ^ stay up to date with our
    ^ stay up-to-date with our
    ^ stay informed with our
    ^ stay on top of the … newsletter
    ^ want more stories like this
    ^ want more news like this
    ^ want the latest … newsletter
    ^ want to stay up to date
    ^ enter your email address to
    ^ enter your email to
    ^ enter your email address below
    ^ enter your email below
    ^ notify me of new
    ^/edge by signing up
    ^/300 by signing up, you agree
    ^/300 by signing up you agree
    ^/300 by signing up, you confirm
    ^/300 by subscribing, you agree
    ^/300 by subscribing you agree
    ^/300 by submitting your
    ^/300 by clicking subscribe
    ^/300 by clicking sign up
    ^/300 by entering your email
    ^/300 by providing your email
    ^ this article first appeared in our newsletter
    ^ this story first appeared in … newsletter
    ^ you can unsubscribe
    ^ unsubscribe at any time
    ^ we won't spam
    ^ we will never spam
    ^/edge no spam
    ^ we respect your privacy
    ^ we'll never share your email
    ^ we will not share your email
    ^ your information will be used in accordance
    ^/edge your email address will only be used
    ~ delivered to your inbox
    ~ straight to your inbox
    ~ delivered straight to your
    ~ delivered directly to your inbox
    ~ sign up for our newsletter
    ~ sign up for our free
    ~ sign up for our weekly
    ~ sign up for our daily
    ~ sign up to our newsletter
    ~ sign up to our free
    ~ subscribe to our newsletter
    ~ subscribe to our weekly
    ~ subscribe to our daily
    ~ subscribe to our mailing list
    ~ subscribe to our free
    ~ subscribe to our channel
    ~ subscribe to our youtube
    ~ unsubscribe at any time
    ~ unsubscribe anytime
    ~ this newsletter may contain
    ~/300 check your inbox or spam folder
    ~/300 confirm your subscription
    ~/300 to receive notifications of new posts by email
    ~/300 protected by recaptcha
    ~/300 recaptcha and the google
    ^/edge/200 to get breaking news alerts in your inbox
    ^/edge get news alerts delivered directly to you
    ^/edge/120 subscribe: get the morning headlines
    = manage your subscription
    = you have successfully subscribed to our newsletter
    = you've been successfully signed up
    = don't forget to subscribe
    ^/160 join … other followers
    = get new posts by email
    = receive our weekly newsletter
    = sign up for updates
    ^/edge/100 discover more from
    = type your email
    [follow-us]
    ^/160 join … on whatsapp and stay up to date
    ^/80 subscribe: apple podcasts
    ^/80 subscribe: spotify
    ^/80 subscribe on apple podcasts
    ^/80 subscribe on youtube | apple podcasts
    ^/80 subscribe on spotify
    ^/80 subscribe on youtube | spotify
    ^/edge/120 listen on apple podcasts, spotify
    ^/edge/120 listen on apple podcasts |
    ^/edge/120 listen on spotify, apple
    =/edge follow
    = follow us
    = follow us on
    = follow me
    = follow me on
    = follow on
    = follow this author
    = follow this blog
    = follow the author
    = connect with us
    = find us on
    = find us on facebook
    = like us on facebook
    = join us on facebook
    = join us on
    =/edge followers
    =/edge following
    = follow us on google news
    = follow us on social media
    =/edge stay connected
    =/edge social media
    = get in touch with us
    ^ follow us on
    ^ follow us at
    ^ follow us for
    ~/200 for the latest news updates
    ^ follow us @
    ^ follow us:
    ^ follow me on
    ^ follow me at
    ^/edge/link follow him on
    ^/edge/link follow her on
    ^/edge/link follow them on
    ^/edge follow … on twitter
    ^/edge follow … on facebook
    ^/edge follow … on instagram
    ^/edge follow … on x
    ^/edge follow … on threads
    ^/edge follow … on bluesky
    ^/edge follow … on google news
    ^/edge follow … on whatsapp
    ^/edge follow … on telegram
    ^/edge follow … on youtube
    ^/edge follow … on social media
    ^ follow all our
    ^/edge follow our
    ^ follow this author
    ^ like us on
    ^ like our facebook page
    ^ like our page
    ^ join us on
    ^ join our whatsapp
    ^ join our telegram
    ^ join our facebook
    ^ join our discord
    ^ join our community
    ^ join our channel
    ^ find us on
    ^ connect with us on
    ^ connect with me on
    ^ add us on
    ^ check us out on
    ^ check out our facebook
    ^ check out our youtube
    ^ check out our instagram
    ^ watch us on youtube
    ^ visit our facebook
    ^ visit our youtube
    ^ subscribe to us on
    ^ you can follow us
    ^ you can follow me
    ^ you can also follow us
    ^ you can find us
    ^/edge you can follow … on twitter
    ^/edge tweet … at
    ^ keep up with us on
    ^ for more news … follow us
    ^ for more … follow us
    ^ for the latest … follow
    ^ for more updates, follow
    ^ for more stories like this, follow
    ^ add … as a preferred source
    ^ make us preferred source
    ^ make us a preferred source
    ^ set … as a preferred source
    ~ follow us on twitter
    ~ follow us on facebook
    ~ follow us on instagram
    ~ follow us on google news
    ~ follow us on x
    ~ follow us on social media
    ~ follow us on telegram
    ~ follow us on whatsapp
    ~ like us on facebook
    ~ like our facebook page
    ~ our whatsapp channel
    ~ our telegram channel
    ~ our facebook page
    ~ our youtube channel
    ^ follow our channel on whatsapp
    ^/200 make us your preferred source
    ^/edge/link/160 join our whatsapp community
    ^/edge/160 join … whatsapp community for quick access
    ^/edge/100 stay updated with the latest news on
    ^/edge/100 stay updated with all the insights
    ^/edge/240 listen to the best of … and follow
    = add as preferred source on google
    ^/120 turn on desktop notifications
    ^/160 would you like to receive desktop browser notifications
    = don't forget to like and subscribe
    [read-more]
    ^/160 read more of this story
    = read more
    = read more about
    = read more here
    = read more »
    = read full article
    = read full story
    = read the full article
    = read the full story
    = read the full story here
    = read the full article here
    = read the full post
    = read the rest
    = read the rest of this entry
    = read the rest here
    = read entire article
    = read the entire article
    = read original article
    = read the original article
    = read now
    = read on
    = read next
    = read article
    =/edge full story
    = full article
    =/edge full version
    = continue reading
    = continue reading below
    = continue reading the main story
    = keep reading
    =/edge continue
    = click here to read more
    = click here to read the full article
    = click here for more
    = click here for full story
    = click here
    =/edge learn more
    = see more
    = show more
    = show less
    = view more
    = load more
    = view all
    = view all posts
    = see all
    = more info
    = find out more
    =/edge expand
    = collapse
    = more here
    = story continues below
    = article continues below
    = story continues after advertisement
    = article continues after ad
    = article continues after this ad
    = article continues below this ad
    = story continues below this ad
    = content continues below
    = content continues after ad
    = story continues below advertisement
    = article continues below advertisement
    = article continues after advertisement
    = scroll down for more
    = scroll to continue
    = swipe left
    = swipe up
    = see more stories
    = show all
    = see full list
    ^ read the full story at
    ^ read the full story on
    ^ read the full article at
    ^ read the full article on
    ^ read the full article here
    ^ read the full post
    ^ read the full report
    ^ read the rest of this
    ^ read the rest at
    ^ read the original article
    ^ read the original story
    ^ read the original post
    ^ read the entire article
    ^ read entire story
    ^ read more at
    ^/edge read more on
    ^ read more from
    ^ read more here
    ^ read more:
    ^/edge read more about
    ^ read more stories
    ^ read more of our
    ^ continue reading
    ^ click here to read
    ^ click here to view
    ^ click here to see
    ^ click here to watch
    ^ click here to continue
    ^ click here for the full
    ^ click here for more
    ^ click here to subscribe
    ^ click here to sign up
    ^ click here to join
    ^ click here to download
    ^/edge click through to
    ^ to read the full
    ^ to read the rest
    ^ to continue reading
    ^/edge full story
    ^ you can read the full
    ^ you can read more
    ^ for more on this story
    ^ for more stories like this
    ^ see the full story
    ^ view the full article
    ^ view the original article
    ^ visit … for more
    ^ visit … for the full
    ^/edge visit our website
    ^/edge visit the website
    ^ swipe left below
    ^ learn more about our
    ^ story continues below
    ^ article continues below
    ^/edge/100 click here for live updates
    ^/edge/160 catch all the business news
    ^/edge/160 catch all the latest news
    ^/edge/160 catch all the latest updates
    ^/edge/160 catch all the latest stories
    ^/edge/160 catch all the breaking news
    = or signup to continue reading
    = or sign up to continue reading
    [related-list]
    ^/capitals/line/200 more:
    ^/capitals/line/200 related:
    ^/capitals/line/200 related story:
    ^/capitals/line/200 related stories:
    ^/capitals/line/200 related article:
    ^/capitals/link/200 related article
    ^/capitals/line/200 related articles:
    ^/capitals/line/200 related news:
    ^/capitals/line/200 see also:
    ^/capitals/line/200 also see:
    ^/capitals/line/200 read:
    ^/capitals/line/200 read also:
    ^/capitals/line/200 also read:
    ^/capitals/line/200 read next:
    ^/capitals/line/200 read now:
    ^/capitals/line/200 watch:
    ^/capitals/line/200 watch now:
    ^/capitals/line/200 watch live:
    ^/capitals/line/200 watch next:
    ^/capitals/line/200 watch more:
    ^/capitals/line/200 listen:
    ^/capitals/line/200 listen now:
    ^/capitals/line/200 listen here:
    ^/capitals/line/200 don't miss:
    ^/capitals/line/200 must read:
    ^/capitals/line/200 must watch:
    ^/capitals/line/200 more news:
    ^/capitals/line/200 more stories:
    ^/capitals/line/200 explore more:
    ^/capitals/line/200 in other news:
    ^/400/edge/link published under:
    ^/link arrow more:
    : more from the*
    : currently on the home page
    : related
    : related articles
    : related article
    : related stories
    : related story
    : related posts
    : related post
    : related content
    : related coverage
    : related news
    : related links
    : related topics
    : related topic
    : related items
    : similar items
    : similar products
    : related products
    : other products
    : explore related items
    : related searches
    : customers also bought
    : customers also viewed
    : customers who bought this item also bought
    : customers who viewed this item also viewed
    : people who viewed this item also viewed
    : compare with similar items
    : customers also purchased
    : similar listings
    : recommended products
    : frequently bought together
    : recently viewed
    : recently viewed items
    : complete the look
    : more from this seller
    : more from this shop
    : sponsored items
    : sponsored products
    : you recently viewed
    : we found other products you might like
    : related questions
    : related reading
    : related video
    : related videos
    : related to this story
    : related tags
    : see related
    : also read
    : also see
    : also on
    : also watch
    : also check
    : read also
    : read next
    : read more
    : must read
    : more
    :/open more from
    :/open more on
    :/open more about
    :/open more in
    :/open latest in
    :/open read more on
    :/open read more about
    : tags
    : topics
    : categories
    : filed under
    : posted in
    : tagged
    : tagged with
    : tagged as
    : in this article
    : in this story
    : previously
    : previous
    : next
    : watch
    : watch now
    : watch next
    : watch this
    : watch also
    : listen
    : links
    : don't miss
    : must watch
    : background
    : trending
    : popular
    : recent
    : latest
    : featured
    : sponsored
    :/alone you may also like
    :/alone you might also like
    :/alone you may also be interested in
    :/alone you might also be interested in
    :/alone you may be interested in
    :/alone you might also enjoy
    :/alone you may also enjoy
    :/alone you may like
    :/alone you might be interested in
    :/alone people also read
    :/alone people also ask
    :/alone readers also liked
    :/alone recommended for you
    :/alone recommended stories
    :/alone recommended articles
    :/alone recommended reading
    :/alone recommended posts
    :/alone recommended by
    :/alone recommended
    :/alone more like this
    :/alone more on this story
    :/alone more on this topic
    :/alone more on this
    :/alone more from this author
    :/alone more from the author
    :/alone more from author
    :/alone more by this author
    :/alone more from us
    :/alone more stories
    :/alone more news
    :/alone more articles
    :/alone more posts
    :/alone more top stories
    :/alone more to read
    :/alone more to explore
    :/alone more in this section
    :/alone other stories
    :/alone other articles
    :/alone other news
    :/alone similar articles
    :/alone similar posts
    :/alone similar stories
    :/alone trending now
    :/alone trending stories
    :/alone trending news
    :/alone trending on
    :/alone trending articles
    :/alone trending topics
    :/alone popular posts
    :/alone popular articles
    :/alone popular stories
    :/alone popular now
    :/alone popular news
    :/alone most popular
    :/alone most read
    :/alone most viewed
    :/alone most shared
    :/alone most commented
    :/alone most recent
    :/alone top stories
    :/alone top news
    :/alone top articles
    :/alone latest news
    :/alone latest articles
    :/alone latest posts
    :/alone latest stories
    :/alone latest headlines
    :/alone latest videos
    :/alone latest from
    :/alone recent posts
    :/alone recent articles
    :/alone recent news
    :/alone recent stories
    :/alone recent comments
    :/alone featured posts
    :/alone featured articles
    :/alone featured stories
    :/alone editor's picks
    :/alone editors' picks
    :/alone editor's choice
    :/alone editors' choice
    :/alone what to read next
    :/alone read this next
    :/alone up next
    :/alone next up
    :/alone next article
    :/alone previous article
    :/alone next post
    :/alone previous post
    :/alone next story
    :/alone previous story
    :/alone don't miss these
    :/alone in case you missed it
    :/alone from our partners
    :/alone from the web
    :/alone around the web
    :/alone from around the web
    :/alone elsewhere on the web
    :/alone promoted stories
    :/alone promoted content
    :/alone sponsored content
    :/alone sponsored stories
    :/alone sponsored links
    :/alone you may have missed
    :/alone video of the week
    :/alone top videos
    :/alone most watched
    :/alone popular categories
    :/alone explore more
    :/alone explore more on these topics
    :/alone keep exploring
    :/alone discover more
    :/alone further reading on this site
    :/alone related topics and tags
    :/alone this week's top stories
    :/alone our best content
    :/alone best of
    :/alone hot topics
    :/alone read more stories
    :/alone also in news
    ^/link/200 related:
    ^/200 also read:
    ^/200 also read |
    ^/200 read also:
    ^/edge/link/200 see also:
    ^/200 must read:
    ^/link/200 more:
    ^/link/200 don't miss:
    ^/link/200 watch:
    ^/200 watch also:
    ^/200 read this next:
    ^/200 [related
    ^/link/120 read related topics:
    ^/link/120 read related topic:
    ^ check out more of our
    ^ check out our other
    ^ check out our latest
    ^ check out the latest
    ^ check out more stories
    ^ see more from
    ^ see all posts by
    ^ view all posts by
    ^ view all articles by
    ^ view all articles
    ^ view … more posts
    ^ more posts by
    ^ more stories by
    ^/edge/link more from
    ^/edge/link more by
    ^/edge/line/120 posts by
    ^/edge/line posted in
    ^/edge/line filed under
    ^/edge tagged with
    ^/edge/120 tags:
    ^/edge/link/120 keywords:
    ^/edge/120 tag:
    ^/edge/120 categories:
    ^/edge/120 labels:
    ^/edge/line tagged as
    : more on this story
    : related internet links
    =/edge watch below
    ^/edge/link/100 watch below:
    = no related posts
    = no related articles
    = no related posts found
    ^/120 related posts brought to you by
    : recommended from editorial
    : discover more like this
    ^/edge/80 read more articles by
    : you might like
    : staff picks
    [cookie-notice]
    ~/400 you agree to our privacy policy, including cookie policy
    ^/300 this content is hosted by a third party
    ^/300 to view this content, please accept
    ^/300 you need to accept cookies to view
    =/edge accept
    = accept all
    = accept all cookies
    = accept cookies
    = accept and continue
    = accept & continue
    = accept and close
    = reject all
    =/edge reject
    =/edge decline
    =/edge deny
    = cookie settings
    = cookies settings
    = cookie preferences
    = manage cookies
    = manage preferences
    = manage options
    = manage consent
    = cookie consent
    = cookie policy
    = cookie notice
    = cookies policy
    = your privacy
    = your privacy choices
    = privacy settings
    = privacy policy
    = privacy notice
    = got it
    = got it!
    = i agree
    = i accept
    = i understand
    = this site uses cookies
    = we value your privacy
    = we use cookies
    = do not sell my personal information
    = do not sell or share my personal information
    = do not sell my info
    = ok, i understand
    = accept optional cookies
    ^/400 this site uses cookies
    ^/400 this website uses cookies
    ^/400 our website uses cookies
    ^/400 our site uses cookies
    ^/400 we use cookies
    ^/edge/400 we and our partners
    ^/400 we value your privacy
    ^/400 we use necessary cookies
    ^/400 by using this site, you
    ^/400 by using our site, you
    ^/400 by using this website, you
    ^/400 by continuing to use this
    ^/400 by continuing to browse
    ^/400 by continuing to use our
    ^/400 by clicking accept
    ^/400 by clicking "accept
    ^/400 if you continue to use this site
    ^/400 to view this content, you
    ^/edge/400 this content is hosted by
    ^/400 cookies help us
    ^/edge/400 manage your cookie
    ^/400 you can change your cookie
    ^/400 please accept cookies
    ^/400 this embed … cookies
    ~/400 akismet to reduce spam
    ~/400 how your comment data is processed
    ~/edge/400 your use of cookies
    ~/edge/400 use of cookies
    ~/edge/400 accept cookies
    ^/200 by loading the video, you agree
    ^/200 by loading the map, you agree
    ^/200 by loading the post, you agree
    ^/200 by loading the tweet, you agree
    ^/60 always unblock
    ^/400 you are currently viewing a placeholder content
    ~/200 doing so will share data with third-party providers
    ^/300 this article includes content provided by … permission
    ^/300 this story includes content provided by … permission
    = unlock content
    = accept and load content
    = continue without accepting
    ^/200 to view this content, you must enable
    [advertisement]
    = this advertisement has not loaded yet, but your article continues below
    = this advertisement has not loaded yet
    = your article continues below
    = article content
    = advertisement
    = advertisements
    = advertisment
    = advertising
    = advertise with us
    =/edge advertise
    = advert
    = ad
    = ads
    = ad feedback
    = ad policy
    = ads by google
    = ad choices
    = adchoices
    = sponsored
    = sponsored content
    = sponsored by
    = sponsored post
    =/edge sponsor
    = promoted
    = promoted content
    = paid content
    = paid post
    = paid advertisement
    = paid partnership
    = partner content
    = close ad
    = hide ad
    = skip ad
    = remove ads
    = skip advertisement
    = skip this ad
    = after advertisement
    = continue after advertisement
    = scroll down to continue
    = advertisement scroll to continue
    = scroll to continue with content
    = ad loading
    = loading ad
    = ad unmute
    = this ad will close in
    = why this ad?
    = report ad
    = advertising - scroll to continue
    = story continues after this ad
    - will end in
    - seconds
    - continue reading
    - continue reading below
    - scroll to continue
    - below
    ^ advertisement -
    ^ advertisement. scroll
    ^ advertisement continue
    ^/edge this article is sponsored
    ^/edge this is a sponsored
    ^/edge this content is sponsored
    ^ ad by
    ^ buy now on
    ^/edge shop now
    = buy now
    = shop now
    = order now
    = add to cart
    = add to wishlist
    = add to the wishlist
    = add to wish list
    = add to compare
    ^/120 text ad:
    = featured weekly ad
    [affiliate-notice]
    ~/400 read our advertiser disclosure
    ~/400 advertisers do not influence our
    ~/400 we may earn a commission
    ~/400 we may earn commission
    ~/400 may earn an affiliate commission
    ^/400 we may be compensated when you
    ^/400 we may be compensated if you
    ^/400 we may receive compensation when you
    ~/400 may earn a commission
    ~/400 may receive a commission
    ~/400 we may receive a commission
    ~/400 we may receive compensation
    ~/400 earn from qualifying purchases
    ~/400 purchase through links on our site
    ~/edge/400 affiliate links
    ~/edge/400 affiliate commission
    ~/400 amazon services llc
    ^/400 this post contains affiliate
    ^/400 this article contains affiliate
    ^/400 this post may contain affiliate
    ^/400 as an amazon associate
    ^/400 when you buy through
    ^/400 when you purchase through
    ^/400 if you buy through
    ^/edge/400 if you purchase
    ^/edge/400 products featured
    ~/400 i earn a small commission
    ~/400 we earn a small commission
    ~/400 we get a small commission
    ~/400 i get a small commission
    ~/400 we may earn a small commission
    ~/400 i may earn a small commission
    ~/400 we may get a small commission
    ~/400 i may get a small commission
    ~/400 we will get a small commission
    ~/400 i will earn a small commission
    ~/400 we will earn a small commission
    ~/400 we will receive a small commission
    ~/400 i will receive a small commission
    ~/400 we may receive a small commission
    ~/400 i may receive a small commission
    ~/400 links may earn us a commission
    ~/400 advertising partners who compensate us
    ~/400/edge is independently selected by our editors
    ~/400 are independently selected by our editors
    ~/200 post may contain paid links
    ~/200 article may contain paid links
    ^/400 affiliate disclosure:
    ^/400 we independently evaluate all recommended
    ^/400 our editors independently select these
    ^/edge/160 please read our disclosure
    ^/edge/160 read our full disclosure
    ^/edge/160 read the full disclosure
    = all products featured are independently chosen by us
    ~ we independently research and recommend
    ^/100 every item on this page was chosen by
    ^/160 buying through our links
    [subscription]
    ^/160 register now for free unlimited access to
    ^/160 support local journalism by
    ^/200 you can save this article by registering
    ^/200 create a free account to save this article
    ^/400/edge stay informed with … for only
    ~/400/edge get in-depth reporting and opinions for only
    ~ pre-order your copy here
    ~ order your copy here
    = sign in to unlock more articles
    ^ create an account or sign in to
    ^/240 become a … member today
    ^/240 become a member today
    = log in
    = login
    = sign in
    =/edge register
    = log in or register
    = log in or sign up
    = sign in or register
    = sign in or create an account
    = already a subscriber
    = already a member
    = already have an account
    = already registered
    = create account
    = create an account
    = create a free account
    = forgot password
    = forgot your password
    = remember me
    =/edge password
    =/edge username
    = subscribers only
    = subscriber only
    = for subscribers
    =/edge premium
    = premium content
    = members only
    = start your free trial
    = free trial
    = become a member
    = become a subscriber
    = join now
    = join for free
    = get access
    = get full access
    = subscribe for full access
    = unlimited access
    = cancel anytime
    = cancel any time
    = view offers
    = see subscription options
    = subscription options
    = exclusive content
    = log out
    = my account
    = start free trial
    ^ already a subscriber
    ^ already a member
    ^ already have an account
    ^ don't have an account
    ^ not a subscriber
    ^ not a member
    ^ this content is for subscribers
    ^ this content is for members
    ^ this article is for subscribers
    ^ this article is for members
    ^ this article is only available to
    ^ this story is for subscribers
    ^ this is a subscriber
    ^ this is a premium
    ^ this post is for paid subscribers
    ^ this post is for paying subscribers
    ^ to continue reading this
    ^ to read this article
    ^ to read the full story, subscribe
    ^ subscribe to continue
    ^ subscribe to read
    ^ subscribe to keep
    ^ subscribe to unlock
    ^ subscribe to access
    ^ subscribe now
    ^ subscribe today
    ^ sign in to continue
    ^ sign in to read
    ^ log in to continue
    ^ log in to read
    ^ register to continue
    ^ register for free to
    ^ register to read
    ^ you have reached your limit
    ^ you've reached your limit
    ^ you have reached your monthly
    ^ you've reached your
    ^ you have … free articles
    ^ you have … articles left
    ^/200/edge you have … free article left
    ^/200/edge you have … free article remaining
    ^/200/edge you have … free articles remaining
    ^/200/edge you have … article left this month
    ^/200/edge you have … article left to read this month
    ^/200/edge you have … article remaining this month
    ^/200/edge you have … articles remaining this month
    ^/200/edge this is your last free article this month
    ^/200/edge this is your last free article of the month
    ^/200/edge this is your last article that you can read this month
    ^ unlock this article
    ^/edge unlock unlimited
    ^/edge get unlimited
    ^/edge enjoy unlimited
    ^ try it free
    ^/edge start your free
    ^/edge become a member
    ^ become a subscriber
    ^ become a paid subscriber
    ^/edge upgrade to
    ^/edge join for
    ^/200 thanks for reading … subscribe
    ^/200 is a reader-supported publication
    ^/200 to receive new posts and support my work
    ~/200 is a reader-supported publication
    ~ have something to say? paid subscribers
    ~/edge for full access
    ~ cancel anytime
    ^/edge try a free trial to continue reading
    = you have reached your maximum number of saved items
    = remove items from your saved list to add more
    :/alone this content is reserved for subscribers only
    :/alone this content is reserved for subscribers
    =/edge member-only story
    ^/160 start writing today. use the button below
    = refer a friend
    = give a gift subscription
    [donation-plug]
    ~/edge/240 please consider making a tax-deductible … to support our
    ~/edge/240 please consider a tax-deductible … to support our
    ^/24/edge like what you read
    ~ free because readers like you
    ~/edge play an active role in shaping our journalism
    ~/edge/20 we question everything
    ^/edge if you enjoyed this post, consider
    ^/edge if you enjoyed this article, consider
    ^/edge if you enjoyed this … buy me a coffee
    ^/edge if you found this … buy me a coffee
    ^/edge if you liked this … buy me a coffee
    ^/edge did you like this article? consider supporting
    ^/edge/120 consider supporting us with a
    =/edge enjoying the blog
    =/edge enjoying this blog
    =/edge like what you read
    =/edge liked what you read
    =/edge enjoying the content
    = donate
    = donate now
    = donate today
    = donate here
    = make a donation
    = support us
    = support our work
    = support our journalism
    = support independent journalism
    = support us on patreon
    = buy me a coffee
    = make a tax-deductible donation
    =/edge contribute
    = support this site
    ^/edge support our
    ^/edge support independent
    ^/edge please support
    ^/edge please donate
    ^ please consider donating
    ^ please consider supporting
    ^ please consider making a donation
    ^ please consider a donation
    ^ if you value our
    ^/edge help us continue
    ^/edge help keep
    ^/edge help us keep
    ^/edge donate to
    ^ donate now
    ^ make a donation
    ^ make a tax-deductible
    ^/edge your support
    ^/edge your donation
    ^/edge your contribution
    ^/link we rely on
    ^/edge we depend on
    ^/edge support us
    ^ support us on patreon
    ^ buy me a coffee
    ^ become a patron
    ~ reader-supported
    ~/edge our independent journalism
    ~ your tax-deductible
    ~/edge via paypal
    ~/edge on patreon
    = you make our work possible
    [comments-plug]
    ^/edge/120 comments off on
    ^/200 share or comment on this article
    =/edge notify of
    =/edge inline feedbacks
    =/edge oldest newest most voted
    =/edge newest oldest most voted
    = click to read more and view comments
    ^/edge/500 do you have an opinion on the issues raised in this article
    ~/200 read our comment policy before
    ^/300 our community members are treated to special offers
    =/edge comments
    =/edge comment
    = no comments
    = no comments yet
    = leave a comment
    = leave a reply
    = leave comment
    = leave your comment
    = post a comment
    = post comment
    = add a comment
    = add comment
    = write a comment
    = submit comment
    = view comments
    = see comments
    = show comments
    = hide comments
    = read comments
    = view all comments
    = join the conversation
    = join the discussion
    = start the conversation
    = start the discussion
    = be the first to comment
    = comments are closed
    = comments are off for this post
    = comments closed
    = comments off
    = cancel reply
    =/edge reply
    =/edge replies
    = cancel
    = submit
    = add yours
    = what do you think
    = what do you think?
    = have your say
    = your comment
    = your email address will not be published
    = required fields are marked
    =/edge name
    =/edge website
    =/edge likes
    = dislike
    = view all
    =/edge responses
    = one response
    = one comment
    = report abuse
    = report comment
    =/edge conversation
    = comment policy
    = commenting policy
    = community guidelines
    = letters to the editor
    = upvote
    = downvote
    - so far
    - on this story
    - to this post
    - to this article
    - on this article
    ^ comments are closed
    ^ comments are turned off
    ^ comments for this
    ^ comments on this article are
    ^ comments have been
    ^ leave a comment
    ^ leave a reply
    ^ leave your thoughts
    ^ leave us a comment
    ^ let us know in the comments
    ^ let us know what you think
    ^ let me know in the comments
    ^ tell us in the comments
    ^ tell us what you think
    ^ sound off in the comments
    ^ share your thoughts
    ^/edge share your opinion
    ^/edge share your views
    ^ join the conversation
    ^/300/edge with an account on the fediverse
    ^ you can post now and register later
    ^ join the discussion
    ^ have your say
    ^/edge be the first to
    ^ do you agree?
    ^/edge got something to say
    ^ have something to say
    ^ you must be logged in
    ^ you must log in
    ^ you need to be logged in
    ^ please log in to
    ^ log in to comment
    ^ login to comment
    ^ sign in to comment
    ^ sign in to join
    ^/edge to comment on this
    ^ to leave a comment
    ^ your email address will not be published
    ^ required fields are marked
    ^ save my name, email
    ^ notify me of follow-up
    ^/300 we welcome your comments
    ^/300 please keep comments
    ^/300 please read our comment
    ^/300 please review our comment
    ^/300 comments are moderated
    ^/300 submit your letter
    ^/300 disqus
    ~/300 in the comments section below
    ~/edge/300 in the comments below
    ~/300 know in the comment section
    ~/300 let us know … in the comment section
    ~/300 let me know … in the comment section
    ~/300 tell me … in the comment section
    ~/300 thoughts in the comment section
    ~/300 opinion in the comment section
    ~/300 opinions in the comment section
    ~/300 share … in the comment section
    ~/300 tell us … in the comment section
    ~/300 leave … in the comment section
    ~/300 drop … in the comment section
    ~/300 post … in the comment section
    ~/300 in the comment section below
    ~/300 comment section below
    ~/300 comments section below
    ~/300 comments powered by
    ~/300 powered by disqus
    ~/300 enable javascript to view the comments
    = read our comments policy
    = read the comments
    = view comments policy
    = join our commenting forum
    ^/200 join thought-provoking conversations, follow other
    ^/500 disclaimer: comments reflect users
    ^/240 comments reflect users’ views
    = rate this
    ^/80 rating … votes cast
    ^/80 rating … vote cast
    ^/120 average rating … vote count
    ^/80 no votes so far! be the first
    ^/160 we are sorry that this post was not useful
    = let us improve this post
    = tell us how we can improve this post
    = sort by newest
    = report this post
    ~ commenting on this article is closed
    = what are your thoughts
    ^/160 this topic was automatically closed
    ^/80 powered by discourse
    : similar threads
    : who is online
    ^/160 users browsing this forum
    ^/80 you cannot … in this forum
    = solved! go to solution
    = sort by: best
    = comments section
    [aggregator-footer]
    ~/500 are not responsible for the accuracy of news releases
    ~/500 is not responsible for the accuracy of news releases
    ~/inside/500 was originally published on this site
    ~/inside/500 originally published on this site
    ~/500 this post was originally published
    ~/500 this article was originally published
    ~/500 this story was originally published
    ~/500 this piece was originally published
    ~/500 this column was originally published
    ~/500 this essay was originally published
    ~/500 this interview was originally published
    ~/500 this post originally appeared
    ~/500 this article originally appeared
    ~/500 this story originally appeared
    ~/500 this piece originally appeared
    ~/500 this post first appeared
    ~/500 this article first appeared
    ~/500 this story first appeared
    ~/500 this piece first appeared
    ~/500 this article was first published
    ~/500 this story was first published
    ~/500 this post was first published
    ~/500 this piece was first published
    ~/500 this article has been republished
    ~/500 this article is republished
    ~/500 this story is republished
    ~/500 this article was republished
    ~/500 this post has been republished
    ~/500 this content was originally published
    ~/500 this content originally appeared
    ^/edge/300 originally published at
    ^/edge/300 originally published on
    ^/edge/300 originally published in
    ^/edge/300 originally published by
    ^/edge/300 originally posted at
    ^/edge/300 originally posted on
    ^/edge/300 originally appeared on
    ^/edge/300 originally appeared in
    ^/edge/300 originally appeared at
    ^/edge/300 first published on
    ^/edge/300 first published at
    ^/edge/300 first published in
    ^/edge/300 first published by
    ^/edge/300 first appeared on
    ^/edge/300 first appeared in
    ^/edge/300 republished with permission
    ^/edge/300 republished from
    ^/edge/300 reposted from
    ^/edge/300 reposted with permission
    ^/edge/300 reprinted with permission
    ^/edge/300 reprinted from
    ^/edge/300 reproduced with permission
    ^/edge/300 cross-posted from
    ^/edge/300 cross-posted at
    ^/edge/300 crossposted from
    ^/edge/300 syndicated from
    ^/edge/link/300 this article was produced
    ^/edge/link/300 this story was produced
    ^/edge/link/300 this story was provided by
    ^/edge/link/300 this article comes from
    ^/edge/link/300 this article is from
    ^/edge/300 this story was syndicated
    ^/edge/300 this is a syndicated
    ^/300 be sure to check out more of their
    ^/300 make sure to check out more of their
    ^/edge/link/200 read the original article
    ^/edge/link/200 original article
    ^/edge/link/200 original source
    ^/edge/link/200 original post
    ^/edge/link/200 original link
    ^/edge/link/200 original story
    ^/edge/link/200 article source
    ^/edge/link/200 source link
    ^/edge/link/200 source article
    ^/edge/link/200 source url
    ^/edge/link/200 view original
    ^/edge/link/200 view source
    ^/edge/link/200 go to source
    = go to source
    = view original
    = view original article
    = view original post
    = source link
    = original source
    = link to original
    = read original
    = click here for the original
    = view original content
    ~/edge/300 curated from
    ~/edge/300 this is an automated
    ~/240 this story has not been edited by
    ~/240 this article has not been edited by
    ~/240 has not been edited by … staff and is published from a syndicated feed
    ^/240 this story has been published from a wire agency feed
    ^/240 this article has been published from a wire agency feed
    = only the headline has been changed
    = republish this story
    ^/240 republish our articles for free
    ^/600 our stories may be republished online or in print
    ^/400 we ask that you edit only for style or to shorten
    = republish this article
    [feed-footer]
    ^/edge/link/200 follow ap's coverage of
    ^/edge/link/200 follow ap’s coverage of
    ^/120/link posted by … on
    ^/inside/500 the post … appeared first on
    ^/500 the article … appeared first on
    ^/500 the story … appeared first on
    ^/500 the post … first appeared on
    ^/500 the article … first appeared on
    ^/500 this entry passed through the
    ^/200 rss feed
    ^/200 rss feed:
    ^/edge/link/160 permalink
    = permalink
    = permanent link
    = expand description
    = rss feed
    = subscribe to rss
    = subscribe in a reader
    ~/300 full-text rss
    ~/300 fivefilters.org
    ~/edge/300 via rss feed
    = trackback pings
    ^/edge/160 trackback url for this entry
    ^/edge/80 posted by … am
    ^/edge/80 posted by … pm
    ^/edge/80 this post was last updated on
    ^/edge/80 this article was last updated on
    ^/edge/80 this page was last updated on
    ^/edge/80 this post is also available in
    ^/edge/80 this article is also available in
    ^/edge/80 this entry is also available in
    ^/120 sorry, this entry is only available in
    ^/edge/120 this entry is part … in the series
    ^/edge/120 this post is part … in the series
    ^/edge/120 this article is part … in the series
    [copyright-line]
    = reprints and permissions
    = purchase licensing rights
    = the cnn wire
    ^/edge/150 ™ & ©
    ~/edge/150 ™ & © … cable news network
    ^/edge/line/160 copyright
    ^/edge/300 copyright ©
    ^/edge/300 © copyright
    ^/edge/line/300 copyright 20*
    ^/edge/line/300 copyright 19*
    ^/edge/300 copyright (c)
    ~/300 all rights reserved
    ~/400 may not be published, broadcast, rewritten
    ~/400 this material may not be published
    ~/edge/400 may not be reproduced
    ~/edge/400 without the prior written permission
    ~/edge/400 without prior written permission
    ~/400 without express written permission
    ~/400 without express permission
    ^/edge/300 no part of this
    ^/300 reproduction in whole or in part
    ^/300 unauthorized reproduction
    ^/300 unauthorised reproduction
    ^/300 proudly powered by
    ^/300 powered by wordpress
    ^/edge/line/300 licensed under
    ^/edge/300 licensed under a creative commons
    ^/edge/300 licensed under cc
    ^/edge/400 this work is licensed under
    ^/edge/300 unless otherwise stated, the content
    = terms of use
    = terms of service
    = terms and conditions
    = terms & conditions
    =/edge terms
    =/edge privacy
    =/edge disclaimer
    = imprint
    =/edge accessibility
    = legal notice
    =/edge contact
    =/edge contact us
    +/edge about
    =/edge about us
    = sitemap
    = site map
    =/edge advertise
    =/edge careers
    [contact-plug]
    ^/edge/link/160 reach her at
    ^/edge/link/160 reach him at
    ^/edge/link/160 reach them at
    ^/edge/link/160 media contact:
    ^/edge/link/160 media contacts:
    ^/edge/link/160 press contact:
    ^/edge/link/160 she can be reached at
    ^/edge/link/160 he can be reached at
    ^/edge/link/160 they can be reached at
    ^/edge/link/160 contact the writer
    ^/edge/link/160 contact this reporter
    ^/edge/link/160 contact the reporter
    ^/edge/link/160 story tips can be sent to
    ^/edge/link/160 news tips can be sent to
    ^/edge/link/160 send letters to the editor to
    ^/edge/link/160 send your letters to the editor
    ^/edge/link/160 email her at
    ^/edge/link/160 email him at
    ^/edge/link/160 email them at
    ~/edge/20 wants to hear from you
    ^/edge/link email … or follow
    ^/edge/link more ap
    ^/inside get in touch with our news team
    ^ get in touch with our news desk
    ^ get in touch with our newsroom
    ^ do you have a story
    ^ do you have a tip
    ^ do you have information
    ^ do you know more about
    ^ have a news tip
    ^ have a story idea
    ^/edge have a tip
    ^/edge have a story
    ^ have you got a story
    ^ got a tip
    ^ got a story
    ^ got a news tip
    ^ send us a tip
    ^ send us your
    ^ send tips
    ^ send your tips
    ^ send your story
    ^ submit a tip
    ^ submit your story
    ^/edge email us at
    ^ e-mail us at
    ^/edge contact us at
    ^/edge contact us by
    ^ contact us:
    ^ contact the newsroom
    ^/edge contact our
    ^ see a mistake
    ^ see an error
    ^ spotted an error
    ^ spotted a mistake
    ^ found a mistake
    ^ found an error
    ^ noticed an error
    ^ report a typo
    ^ report a correction
    ^ report an error
    ^ suggest a correction
    ^ suggest an edit
    ^ if you have a tip
    ^/edge if you have a story
    ^ if you notice an error
    ^ if you spot an error
    ^ was this article helpful
    ^ was this helpful
    ^ was this page helpful
    ^/160 was this review helpful
    ~/160 out of … found this helpful. was this review helpful
    ^ did this page help you
    ^ is this page useful
    ^ did you find this article
    ^ did you find this helpful
    ^ did you find an error
    ^ rate this article
    ^ rate this post
    ^ how useful was this post
    ^ click on a star to rate
    ^/edge average rating
    ^/edge no votes so far
    ^ thank you for your feedback
    ^ thanks for your feedback
    ^/edge/link to contact the author
    ^/edge/link to contact the reporter
    ^/edge/link to contact the editor
    ^/edge/link write to the author
    ^/edge/link reach the reporter
    ^/edge/link reach the author
    ^/edge/link contact the author
    ^/edge/link contact the reporter
    ^/edge/link you can contact
    ^/edge/link you can reach
    =/edge feedback
    = give feedback
    = send feedback
    = report an issue
    = report a problem
    = edit this page
    =/edge helpful
    ^/240 do you have a photo or video of a breaking news story
    ^/200 send it to us here with a brief description
    ^/200 see spelling or grammatical errors in our story
    ^ please include the article headline
    ^/edge/200 do you want to share a story with us
    ^/200 do you want to advertise with us
    ^/200 do you need publicity for a product
    ^/edge/link/200 contact us on whatsapp
    ^/600 this website and associated newspapers adhere to the independent press standards
    ~/400 adhere to the independent press standards organisation
    ^/400 if you have a complaint about the editorial content which relates to
    ^/edge/160 our standards: the … trust principles
    = found a typo
    = did you enjoy this article
    = did you like this article
    = contact the author
    = email the author
    = submit a correction
    [app-plug]
    ^/80 click here to get the … app
    ^/120 install the … news app
    ^/200 opt in to … push alerts
    ^/240 for the latest stories and breaking news updates download
    ^/240 for the latest news … download the
    ^/200 download our app
    ^/200 get the latest news … app
    = download our app
    = download the app
    = get the app
    = get our app
    = open in app
    = open app
    = open in the app
    = read in app
    = app store
    = google play
    = google play store
    = download on the app store
    = get it on google play
    = available on the app store
    ^/edge download our
    ^ download the … app
    ^ download the app
    ^ get our app
    ^ get the app
    ^ get the … app
    ^ install our app
    ^ install the app
    ^/edge use our app
    ^ read this in our app
    ^ open in app
    ~ download our app
    ~ download our free app
    ~/edge our mobile app
    ~ on the app store
    ~ available on ios and android
    [media-control]
    ^/figure/28 slideshow … images
    ^/figure/28 slideshow … photos
    ^/figure/28 slideshow … pictures
    ^/figure/28 slideshow … slides
    ^/figure/28 gallery … images
    ^/figure/28 gallery … photos
    ^/figure/28 gallery … pictures
    ^/figure/32 photo gallery … photos
    ^/figure/32 photo gallery … images
    ^/figure/28 view all … images
    ^/figure/28 view all … photos
    ^/figure/28 view all … pictures
    ^/figure/28 see all … images
    ^/figure/28 see all … photos
    ^/figure/28 see all … pictures
    ^/figure/28 show all … images
    ^/figure/28 show all … photos
    ^/figure/18 view … photos
    ^/figure/18 view … images
    ^/figure/18 view … pictures
    = launch gallery
    = launch slideshow
    = open gallery
    = open image gallery
    = open photo gallery
    = view image gallery
    = view photo gallery
    = view all photos
    = view all images
    = see all photos
    = show all photos
    = start slideshow
    ^/200 this content is imported from
    ^/200 you may be able to find the same content in another format
    =/edge ai summary
    =/edge ai-generated summary
    ^/200 this is ai generated summarization
    ^/200 this is an ai-generated summary
    ^/200 this is an ai generated summary
    ^ getting your trinity audio player
    = video player is loading
    = audio player is loading
    = listen
    ^ this summary was generated by ai
    ^ this summary was generated with ai
    ^ this summary was created with ai
    ^ this summary was created by ai
    ^ ai-generated summary
    =/edge play
    = play video
    = play audio
    = play now
    = pause
    = pause video
    = mute
    = unmute
    = fullscreen
    = full screen
    = enter fullscreen
    = exit fullscreen
    =/edge close
    = close video
    = close modal
    = close this dialog
    = close dialog
    =/edge video
    = video player
    = audio player
    = loading
    = loading...
    = loading video
    = please wait
    = watch video
    = watch the video
    = watch now
    = watch the video below
    = watch the video here
    = view gallery
    = view photos
    = view slideshow
    =/edge slideshow
    = photo gallery
    =/edge photos
    =/edge gallery
    = enlarge
    = enlarge image
    = enlarge this image
    = click to enlarge
    = view larger image
    = view full size
    = toggle caption
    = hide caption
    = show caption
    = toggle more options
    = embed
    = embed code
    =/edge transcript
    = view transcript
    = show transcript
    = replay
    = replay video
    =/edge volume
    = volume 90%
    = current time
    =/edge duration
    = playback speed
    = playback rate
    = caption settings
    =/edge captions
    =/edge subtitles
    = picture-in-picture
    = media playback is unsupported on your device
    = media caption
    = please use chrome browser for a more accessible video player
    ^/16 image … of
    ^/16 slide … of
    = image caption
    = image source
    = this video can not be played
    = this video cannot be played
    = this video is unavailable
    = to play this video you need to enable javascript in your browser
    =/edge image
    =/edge image of
    = this slideshow requires javascript
    = watch video here
    ~/200 this audio is auto-generated
    ~/200 this audio version was generated
    ^/200 your browser does not support
    ^/200 your browser doesn't support
    ^/200 your browser is not supported
    ^/200 this browser does not support
    ^/200 javascript is disabled
    ^/200 javascript is required
    ^/200 javascript must be enabled
    ^/edge/100 javascript seems to be disabled in your browser
    ^/edge/100 this site is best viewed in a modern browser with javascript
    ^/edge/100 this site works best with javascript enabled
    ^/edge/100 please … javascript enabled
    ^/200 please enable javascript
    ^/200 you need to enable javascript
    ^/200 you need javascript
    ^/200 this video can not be played
    ^/200 this video cannot be played
    ^/200 this is a modal window
    ^/200 no compatible source was found
    ^/200 beginning of dialog window
    ^/200 end of dialog window
    ^/200 the media could not be loaded
    ^/200 unable to load
    ^/200 error loading
    ^/200 video unavailable
    ^/200 view this post on instagram
    ^/200 view on instagram
    ^/200 view on twitter
    ^/200 view this photo on instagram
    ^/120 this content could not be loaded
    ^/edge/120 the following content
    ^/120 click to view
    ^/120 click image to
    ^/120 click on the image
    ^/edge/120 tap to
    ~/200 try refreshing your browser
    ~/edge/200 or try another browser
    ~/200 need adobe flash player
    ~/200 need the adobe flash player
    ~/200 needs adobe flash player
    ~/200 requires adobe flash player
    ~/200 requires the adobe flash player
    ~/200 require adobe flash player
    ~/200 install adobe flash player
    ~/200 install the adobe flash player
    ~/200 download adobe flash player
    ~/200 download the adobe flash player
    ~/200 get adobe flash player
    ~/200 get the adobe flash player
    ~/200 enable adobe flash player
    ~/200 have adobe flash player
    ~/200 have the adobe flash player
    ~/200 version of adobe flash player
    ~/200 version of the adobe flash player
    ~/200 upgrade adobe flash player
    ~/200 upgrade your adobe flash player
    ~/200 without adobe flash player
    ~/200 adobe flash player is required
    ~/200 adobe flash player required
    ~/200 adobe flash player not
    ~/200 adobe flash player … to view
    ~/200 adobe flash player … to play
    ~/200 adobe flash player … to watch
    ~/200 adobe flash player … to see
    ~/200 adobe flash player … to listen
    ~/edge/200 upgrade your browser
    ~/200 enable javascript
    ^/240 the audio version of this article is generated by
    ^/120 mispronunciations can occur
    ^/200 we are working with our partners to continually review
    ^/100 summary is ai-generated
    ^/240 this story was reported on-air by a journalist and has been converted
    ~/240 has been converted to this platform with the assistance of ai
    ^/200 our editorial team verifies all reporting on all platforms
    ^/edge/200 this article was produced with the assistance of ai
    ^/120 a post shared by … (@
    ^/160 this is a carousel. use next and previous
    ^/120 use next and previous buttons to navigate
    = tap here to listen
    ^/edge/120 the … is not responsible for the content of external
    ~/120 this video has failed to load
    = stream type live
    = seek to live, currently behind live
    = descriptions off, selected
    = captions settings, opens captions settings dialog
    = subtitles settings, opens subtitles settings dialog
    = close modal dialog
    + remaining time
    + audio track
    + text color
    + loaded
    = open image in new window
    = swipe to view
    = swipe left or right
    = click to expand
    [reading-time]
    - times
    =/edge read in
    =/edge viewed
    =/edge read
    =/edge word count
    =/edge words count
    =/edge hits
    =/edge page views
    =/edge pageviews
    ^/edge/40 updated over … ago
    ^/edge/40 last updated … ago
    = min read
    = mins read
    = minute read
    = minutes read
    = minutes to read
    = min reading
    = reading time
    = estimated reading time
    = read time
    =/edge reading
    =/edge mins
    = time to read
    =/edge words
    =/edge views
    =/edge view
    =/edge reads
    - min
    - minutes
    - minute
    - estimated
    - less than
    =/edge less than a minute
    - a
    = total views
    = views today
    = visits today
    ^/80 visited … visits today
    ^/80 visited … visit today
    [navigation-leftover]
    = add to calendar
    = add to my calendar
    =/link driving directions
    =/link get directions
    = add to google calendar
    = add to ical
    ~ swipe left below
    ~ swipe left to view
    = breadcrumb trail links
    = skip to content
    = skip to main content
    = skip to navigation
    = skip to search
    = skip to footer
    = skip navigation
    = skip to main
    = jump to content
    = jump to navigation
    = jump to recipe
    = jump to the recipe
    = skip to recipe
    = jump to video
    = print recipe
    = print the recipe
    = pin recipe
    = pin this recipe
    = save recipe
    = save this recipe
    = rate this recipe
    = rate recipe
    = did you make this recipe
    ^/edge/160 did you make this? tag
    ^/120 tag @ … instagram
    ^/120 tag @ … hashtag
    ^/120 tag @ … on social
    = made this recipe
    = tried this recipe
    = love this recipe
    = cook mode
    = prevent your screen from going dark
    = jump to comments
    = back to top
    = to top
    = top of page
    = return to top
    = scroll to top
    = go to top
    = back to home
    = back to homepage
    = back to the homepage
    = back to blog
    = back to news
    = back to the top
    = back to all posts
    = back to list
    = back to overview
    = back to search results
    = go back
    =/edge back
    =/edge home
    = homepage
    = main menu
    =/edge menu
    = toggle navigation
    = toggle menu
    = open menu
    = close menu
    =/edge navigation
    =/edge search
    = search for
    =/edge next
    =/edge previous
    =/edge prev
    = next page
    = previous page
    = next post
    = previous post
    = next article
    = previous article
    = older posts
    = newer posts
    =/edge older
    =/edge newer
    = next story
    = previous story
    = post navigation
    = breadcrumb
    = breadcrumbs
    = you are here
    =/edge table of contents
    =/edge on this page
    =/edge in this article
    =/edge contents
    =/edge hide
    =/edge show
    = all news
    =/edge archives
    = select language
    = change language
    = site search
    = quick links
    = page not found
    = return to homepage
    = return to home
    = click here if you are not redirected
    - to
    - the
    - page
    - of
    ^/edge/120 you are here
    ^/edge/120 you're reading
    ^/edge/120 home »
    ^/edge/120 home /
    ^/edge/120 home >
    ^/edge/120 page … of
    = this field is for validation purposes and should be left unchanged
    = your submission has been received
    = an error has occurred, please try again later
    = an error has occurred. please try again later
    ~/120 something went wrong. please try again
    = select your currency
    = choose your currency
    = select your country
    = choose your country
    = read less
    = see less
    = toggle table of contents
    ~/240 for other uses, see … (disambiguation)
    ~/240 redirects here. for other uses, see
    ^/300 this is a dynamic list and may never be able to satisfy
    ^/100 an official website of the united states
    = here's how you know
    ^/80 official websites use .gov
    ~/200 website belongs to an official government organization
    ^/80 secure .gov websites use https
    ~/240 safely connected to the .gov website
    ^/240 a lock ( … connected to the .gov website
    ~/200/inside share sensitive information only on official
    = the .gov means it's official
    ^/240 federal government websites often end in .gov
    ~/240 ensures that you are connecting to the official website
    ~/200 you may need a pdf reader to view
    ^/80 please turn on javascript
    = this site requires javascript
    = your cart is empty
    = your cart is currently empty
    = continue shopping
    = estimated total
    ^/120 taxes and shipping calculated at checkout
    ^/160 taxes, discounts and shipping calculated
    ^/160 tax included and shipping calculated
    = choosing a selection results in a full page refresh
    = press the space key then arrow keys to make a selection
    ^/160 use left/right arrows to navigate the slideshow
    = couldn't load pickup availability
    = adding product to your cart
    = item added to your cart
    = view cart
    = view my cart
    + check out
    = search our site
    = sorry, something went wrong
    = something went wrong, please try again
    = there was a problem loading the page
    = back to all articles
    = back to articles
    =/edge all articles
    =/edge all posts
    + text to speech
    = book a demo
    = request a demo
    = schedule a demo
    = get a demo
    = go to homepage
    = view less
    = click for more
    = no thanks
    = maybe later
    = remind me later
    """#
}
